import { isClosed, joinLines } from './lines.ts';
import { toParagraphs } from './paragraphs.ts';
import type { SourceLine } from './section.ts';
import type { Writer } from './writer.ts';

const issuer = '北京市通州区人民政府';
const isNumber = ({ text }: SourceLine): boolean => /^通政发〔2024〕\d+ ?号$/.test(text);
const startsBody = /^(一、|第一[章条]|序号|附件 ?\d$)/;
const textOf = (lines: readonly SourceLine[]): string => joinLines(lines.map((line) => line.text));

/** The lines of 通政发〔2024〕N号 in the gazette, from its title (just above the number) to the next document's. */
export function gazettePart(lines: readonly SourceLine[], number: string): SourceLine[] {
  const starts = [...lines.entries()]
    .filter(([, line]) => isNumber(line))
    .map(([at, line]) => ({
      number: /(\d+) ?号$/.exec(line.text)?.[1],
      from: lines.findLastIndex((above, index) => index < at && above.text.startsWith(issuer)),
    }));
  const at = starts.findIndex((start) => start.number === number);
  if (at < 0) throw new Error(`通政发〔2024〕${number}号 is not in this file`);
  return lines.slice(starts[at]?.from, starts[at + 1]?.from);
}

/**
 * Title, number, the letter that sends a document out, its signature, and the title of what it sends. A notice that is the
 * document itself (10号) is signed at its end. Returns what is left, and the title.
 */
export function addFront(
  writer: Writer,
  lines: readonly SourceLine[],
): { rest: SourceLine[]; title: string } {
  const numberAt = lines.findIndex(isNumber);
  const signedAt = lines.findIndex((line, index) => index > numberAt && line.text === issuer);
  const bodyAt = lines.findIndex(
    (line, index) => index > numberAt && /^一、/.test(line.text) && isClosed(lines[index - 1]?.text ?? ''),
  );
  const isNotice = bodyAt >= 0 && bodyAt < signedAt;

  const title = textOf(lines.slice(0, numberAt));
  const number = lines[numberAt]?.text;
  writer.add({
    id: '标题',
    kind: 'heading',
    heading: [],
    text: `${title}\n${number}`,
    lines: lines.slice(0, numberAt + 1),
  });
  for (const paragraph of toParagraphs(lines.slice(numberAt + 1, isNotice ? bodyAt : signedAt))) {
    const id = `通知 第${writer.next('通知')}段`;
    writer.add({ id, kind: 'paragraph', heading: [], text: textOf(paragraph), lines: paragraph });
  }
  const signature = lines.slice(signedAt, signedAt + 2);
  const signed = signature.map((line) => line.text).join('\n');
  writer.add({ id: '落款', kind: 'paragraph', heading: [], text: signed, lines: signature });
  if (isNotice) return { rest: lines.slice(bodyAt, signedAt), title };

  const rest = lines.slice(signedAt + 2);
  const inner = rest.slice(
    0,
    rest.findIndex((line) => startsBody.test(line.text) || !isTitleLine(line)),
  );
  if (inner.length === 0) return { rest, title };
  writer.add({ id: '题名', kind: 'heading', heading: [], text: textOf(inner), lines: inner });
  return { rest: rest.slice(inner.length), title: textOf(inner) };
}

const isTitleLine = ({ text }: SourceLine): boolean => !isClosed(text) && text.length <= 24;
