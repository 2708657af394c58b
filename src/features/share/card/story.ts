import { fill } from '../../../i18n/index.ts';
import { type Block, empty, type Item, lines, moved, paragraph, sans, stack } from '../../canvas-blocks.ts';
import { spaced } from '../../canvas-lines.ts';
import { cardWords } from '../words.ts';
import type { CardStatement } from './facts.ts';
import { inner, type Setting } from './setting.ts';

/** The signature of the atlas: a column of dated marks, what was said to the right. */
function historyRow(statement: CardStatement, last: boolean, setting: Setting): Block {
  const { language } = setting.facts;
  const [date, mark, gap] = [190, 44, 24];
  const at = date + gap + mark + gap;
  const when = spaced(statement.when);
  const font = sans(language, 28);
  const said = stack(
    paragraph(statement.words, sans(language, 28, 600), 'ink', inner - at, setting.measure),
    2,
    paragraph(statement.says, font, 'inkSoft', inner - at, setting.measure),
    26,
  );
  const left = moved(lines([when], font, 'inkSoft'), date - setting.measure(when, font), 0);
  const bottom = said.height + (last ? 0 : 26);
  const x = date + gap + mark / 2 - 1.5;
  const thread = (y: number, height: number): Item[] =>
    height > 0 ? [{ kind: 'rule', color: 'hairline', x, y, width: 3, height }] : [];
  const items: Item[] = [
    ...(last ? [] : thread(mark + 4, bottom - mark - 8)),
    { kind: 'glyph', form: statement.form, size: mark, color: 'accent', x: date + gap, y: 0 },
  ];
  return { height: bottom, items: [...left.items, ...moved(said, at, 0).items, ...items] };
}

/** Everything that is said where no picture is shown; of the column as many rows as there is room for, newest first. */
export function story(room: number, setting: Setting): Block {
  const { facts, measure } = setting;
  const { language, history } = facts;
  const body = stack(
    facts.summary ? paragraph(facts.summary, sans(language, 36), 'ink', inner, measure) : empty,
    20,
    facts.where ? paragraph(facts.where, sans(language, 28), 'inkSoft', inner, measure) : empty,
  );
  const rowsFrom = (from: number) => {
    const earlier = from > 0 ? fill(cardWords.earlier, { n: from })[language] : '';
    const rows = history.slice(from).map((row, i, all) => {
      // Of statements of one day the first tells the day.
      const when = row.when === all[i - 1]?.when ? '' : row.when;
      return historyRow({ ...row, when }, i === all.length - 1, setting);
    });
    const told = earlier ? paragraph(earlier, sans(language, 28), 'inkSoft', inner, measure) : empty;
    return stack(told, 20, stack(...rows));
  };
  let from = 0;
  while (from < history.length - 1 && body.height + 48 + rowsFrom(from).height > room) from++;
  return stack(body, 48, rowsFrom(from));
}
