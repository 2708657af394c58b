import { type Desk, Enough } from '../desk.ts';
import { startRows } from './rows.ts';
import { readRowsOfSheet } from './sheet.ts';
import { readXml } from './xml.ts';
import { openZip } from './zip.ts';
import type { Member } from './zip-directory.ts';

/** An Excel workbook (.xlsx, ECMA-376): its sheets in order, each a table when it has columns of a position. */

export type Book = {
  readonly words: readonly string[];
  /** For each cell style: is a number in it a date? */
  readonly dates: readonly boolean[];
  readonly since1904: boolean;
};

type Sheet = { readonly name: string; readonly relation: string };

/** Number formats that show a date or a time, without the parts in quotes and brackets. */
const showsDate = (code: string): boolean =>
  /[ymdh年月日]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && !/^general$/i.test(code);
const builtInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

async function readWords(bytes: Uint8Array, desk: Desk): Promise<string[]> {
  const words: string[] = [];
  let word = '';
  let phonetic = 0;
  await readXml(
    bytes,
    {
      open(name) {
        if (name === 'si') word = '';
        if (name === 'rPh') phonetic++;
      },
      close(name, text) {
        if (name === 'rPh') phonetic--;
        if (name === 't' && !phonetic) word += text;
        if (name === 'si') words.push(word);
      },
    },
    desk,
  );
  return words;
}

async function readStyles(bytes: Uint8Array, desk: Desk): Promise<boolean[]> {
  const custom = new Map<number, boolean>();
  const dates: boolean[] = [];
  let inCells = false;
  await readXml(
    bytes,
    {
      open(name, { numFmtId, formatCode }) {
        if (name === 'cellXfs') inCells = true;
        if (name === 'numFmt') custom.set(Number(numFmtId), showsDate(formatCode ?? ''));
        if (name === 'xf' && inCells)
          dates.push(custom.get(Number(numFmtId)) ?? builtInDate(Number(numFmtId)));
      },
      close(name) {
        if (name === 'cellXfs') inCells = false;
      },
    },
    desk,
  );
  return dates;
}

/** Where a relation leads, from the folder of the workbook. */
function resolve(target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  return path.replace(/[^/]+\/\.\.\//g, '');
}

export async function readWorkbook(bytes: Uint8Array, desk: Desk): Promise<void> {
  const zip = openZip(bytes, desk);
  const numbers = new Map(zip.members.map(({ name }, i) => [name.replace(/\\/g, '/').toLowerCase(), i]));
  const unpack = async (path: string): Promise<Uint8Array | null> => {
    const index = numbers.get(path.toLowerCase());
    const member: Member | undefined = index === undefined ? undefined : zip.members[index];
    return member && index !== undefined ? zip.unpack(member, index + 1) : null;
  };
  const book = await unpack('xl/workbook.xml');
  const sheets: Sheet[] = [];
  let since1904 = false;
  if (book)
    await readXml(
      book,
      {
        open(name, { name: title, id, date1904, state }) {
          if (name === 'sheet' && state !== 'veryHidden')
            sheets.push({ name: title ?? '', relation: id ?? '' });
          if (name === 'workbookPr') since1904 = date1904 === '1' || date1904 === 'true';
        },
        close() {},
      },
      desk,
    );
  if (!sheets.length) {
    desk.faults.add('not-a-workbook');
    throw new Enough();
  }
  const targets = new Map<string, string>();
  const relations = await unpack('xl/_rels/workbook.xml.rels');
  if (relations)
    await readXml(
      relations,
      { open: (_, { Id, Target }) => void (Id && Target && targets.set(Id, resolve(Target))), close() {} },
      desk,
    );
  const strings = await unpack('xl/sharedStrings.xml');
  const styles = await unpack('xl/styles.xml');
  const words = strings ? await readWords(strings, desk) : [];
  const dates = styles ? await readStyles(styles, desk) : [];
  await readSheets(desk, sheets, { words, dates, since1904 }, async ({ relation }, i) =>
    unpack(targets.get(relation) ?? `xl/worksheets/sheet${i + 1}.xml`),
  );
}

async function readSheets(
  desk: Desk,
  sheets: readonly Sheet[],
  book: Book,
  open: (sheet: Sheet, index: number) => Promise<Uint8Array | null>,
): Promise<void> {
  const without: { readonly number: number; readonly name: string; readonly headings: readonly string[] }[] =
    [];
  for (const [i, sheet] of sheets.entries()) {
    const at = { kind: 'sheet', number: i + 1, name: sheet.name.slice(0, 80) } as const;
    const bytes = await open(sheet, i);
    if (!bytes) {
      desk.faults.add('sheet-broken', at);
      continue;
    }
    const draft = desk.table(sheet.name.slice(0, 80) || `${i + 1}`);
    desk.findings.words.push(draft.name);
    const rows = startRows(desk, draft, (headings) =>
      without.push({ number: i + 1, name: at.name, headings }),
    );
    await readRowsOfSheet(bytes, book, rows, desk);
    rows.end();
    if (!draft.features.length) desk.drafts.splice(desk.drafts.indexOf(draft), 1);
  }
  const some = desk.drafts.some(({ features }) => features.length > 0);
  const [first] = without;
  if (first && !some && without.length === sheets.length) {
    desk.faults.add(
      'no-columns',
      { kind: 'sheet', number: first.number, name: first.name },
      { what: first.headings.slice(0, 12).join('、').slice(0, 200) },
    );
    return;
  }
  for (const { number, name } of without)
    desk.faults.add('sheet-without-columns', { kind: 'sheet', number, name });
}
