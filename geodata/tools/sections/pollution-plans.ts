import { addActionTable } from './action-table.ts';
import { addFront } from './front.ts';
import type { Splitter } from './section.ts';
import { createWriter } from './writer.ts';

/** 通政发〔2024〕7号: a letter and five plans, each an annex with one table. */
export const splitPollutionPlans: Splitter = (document, lines, names) => {
  const writer = createWriter(document);
  const { rest } = addFront(writer, lines);
  const starts = [...rest.entries()].filter(([, line]) => /^附件 ?\d$/.test(line.text));
  for (const [index, [from, line]] of starts.entries()) {
    const [mark, title, ...table] = rest.slice(from, starts[index + 1]?.[0]);
    if (!mark || !title) continue;
    const annex = line.text.replace(' ', '');
    writer.add({
      id: annex,
      kind: 'heading',
      heading: [],
      text: `${mark.text}\n${title.text}`,
      lines: [mark, title],
    });
    addActionTable(writer, annex, title.text, table, names);
  }
  return writer.finish();
};
