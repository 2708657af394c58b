import type { Desk, Draft } from '../desk.ts';
import { limits } from '../limits.ts';
import { crsOfName } from '../place/crs.ts';
import type { Attribute } from '../reading.ts';
import { parseAngle, parsePair } from './angles.ts';
import { setAttribute } from './attributes.ts';
import { type Cell, columnsByContent, columnsByName, columnsByWish, type FoundColumns } from './columns.ts';
import { looksLikeWkb, parseWkt } from './wkt.ts';

/** From rows of cells to features: CSV and Excel alike. Finds the headings, then the columns of the position. */

export type RowReader = {
  /** Numbers as the reader's spreadsheet shows them, from 1. */
  row(cells: readonly Cell[], number: number): void;
  end(): void;
};

type Numbered = { readonly cells: readonly Cell[]; readonly number: number };

/** Rows looked at before it is decided what they are. */
const looked = 40;

const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

const isText = (cell: Cell): boolean =>
  typeof cell === 'string' && !isBlank(cell) && parseAngle(cell) === null;

type Headings = {
  readonly names: readonly string[];
  readonly row: number;
  readonly columns: FoundColumns | null;
};

function nameColumns(desk: Desk, cells: readonly Cell[], width: number): string[] {
  const seen = new Set<string>();
  return Array.from({ length: Math.min(width, limits.columns) }, (_, i) => {
    const said = isBlank(cells[i]) ? '' : String(cells[i]).replace(/\s+/g, ' ').trim().slice(0, 200);
    let name = said || `列${i + 1}`;
    for (let times = 2; seen.has(name); times++) name = `${said || `列${i + 1}`} (${times})`;
    if (name !== said) desk.faults.count('headings-mended');
    seen.add(name);
    return name;
  });
}

const widthOf = (rows: readonly Numbered[]): number => {
  const filled = rows.map(({ cells }) => cells.findLastIndex((cell) => !isBlank(cell)) + 1);
  return filled.reduce((most, each) => Math.max(most, each), 0);
};

/** The first of the first rows that names a position; titles of the table stand above it. */
function findHeadings(desk: Desk, rows: readonly Numbered[]): Headings {
  const width = widthOf(rows);
  const below = (i: number) => rows.slice(i + 1).map(({ cells }) => cells);
  for (const [i, { cells }] of rows.slice(0, 12).entries()) {
    if (!cells.some(isText)) continue;
    const plain = cells.map((cell) => (isBlank(cell) ? '' : String(cell).trim()));
    if (columnsByName(plain, below(i))) {
      const names = nameColumns(desk, cells, Math.max(width, cells.length));
      return { names, row: i, columns: columnsByName(names, below(i)) };
    }
  }
  const first = rows.findIndex(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 1);
  const hasHeadings = first >= 0 && (rows[first]?.cells ?? []).every((cell) => isBlank(cell) || isText(cell));
  // A row of words over rows with numbers is a heading; words over words may be one.
  if (
    hasHeadings &&
    columnsByContent(
      Array.from({ length: width }, () => ''),
      [rows[first]?.cells ?? []],
    )?.index.kind !== 'wkt'
  ) {
    const names = nameColumns(desk, rows[first]?.cells ?? [], width);
    return { names, row: first, columns: columnsByContent(names, below(first)) };
  }
  const names = Array.from({ length: Math.min(width, limits.columns) }, (_, i) => `列${i + 1}`);
  const columns = columnsByContent(
    names,
    rows.map(({ cells }) => cells),
  );
  if (columns) desk.faults.count('no-headings');
  return { names, row: -1, columns };
}

const brief = (cell: Cell | undefined): string => String(cell ?? '').slice(0, 40);

/** The shape a row says, with the faults told; undefined when there is none. */
function shapeOf(desk: Desk, draft: Draft, { index }: FoundColumns, { cells, number }: Numbered): unknown {
  const at = { kind: 'row', number } as const;
  const [first, second] =
    index.kind === 'two' ? [cells[index.lng], cells[index.lat]] : [cells[index.at], cells[index.at]];
  if (isBlank(first) && isBlank(second)) return void desk.faults.count('row-without-position', at);
  if (index.kind === 'wkt') return wktShape(desk, draft, String(first ?? ''), at);
  const pair = index.kind === 'one' ? parsePair(String(first)) : [angle(first), angle(second)];
  const [lng, lat] = pair ?? [null, null];
  if (lng === null || lat === null || lng === undefined || lat === undefined) {
    const what = index.kind === 'one' ? brief(first) : `${brief(first)}, ${brief(second)}`;
    return void desk.faults.add('bad-position', at, { what });
  }
  return { type: 'Point', coordinates: [lng, lat] };
}

const angle = (cell: Cell | undefined): number | null =>
  typeof cell === 'number' ? cell : typeof cell === 'string' ? parseAngle(cell) : null;

function wktShape(desk: Desk, draft: Draft, text: string, at: { kind: 'row'; number: number }): unknown {
  if (looksLikeWkb(text)) return void desk.faults.add('wkb', at);
  if (/^\s*\{/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      return void desk.faults.add('bad-wkt', at, { what: brief(text) });
    }
  }
  const wkt = parseWkt(text);
  if (!wkt) return void desk.faults.add('bad-wkt', at, { what: brief(text) });
  const crs = wkt.srid && wkt.srid !== '0' ? crsOfName(`EPSG:${wkt.srid}`) : undefined;
  if (crs && !draft.crs) draft.crs = crs;
  return wkt.geometry;
}

/** `onNone` is told the headings when there are no columns of a position. */
export function startRows(
  desk: Desk,
  draft: Draft,
  onNone: (headings: readonly string[]) => void,
): RowReader {
  draft.ofCells = true;
  draft.counts = 'row';
  const first: Numbered[] = [];
  let headings: Headings | undefined;
  let columns: FoundColumns | null = null;

  function decide(): void {
    headings = findHeadings(desk, first);
    const { wishes, findings, faults } = desk;
    const wished = wishes.columns && columnsByWish(headings.names, wishes.columns);
    if (wishes.columns && !wished)
      faults.count('wished-column-missing', undefined, {
        what: Object.values(wishes.columns).join(', ').slice(0, 80),
      });
    columns = wished ?? headings.columns;
    findings.headings ??= headings.names;
    if (!columns) {
      onNone(headings.names);
      return;
    }
    findings.columns ??= columns.guess;
    const { index } = columns;
    const used = index.kind === 'two' ? [index.lng, index.lat] : [index.at];
    findings.words.push(...used.map((at) => headings?.names[at] ?? ''));
    for (const row of first.slice(headings.row + 1)) take(row);
  }

  function take(row: Numbered): void {
    if (!columns || !headings) return;
    const { cells, number } = row;
    if (cells.every(isBlank)) return;
    const { names } = headings;
    if (cells.length > names.length && cells.slice(names.length).some((cell) => !isBlank(cell)))
      desk.faults.count('row-too-long', { kind: 'row', number });
    const shape = shapeOf(desk, draft, columns, row);
    if (shape === undefined) return;
    const attributes: Record<string, Attribute> = {};
    const { index } = columns;
    for (const [i, name] of names.entries())
      if (index.kind !== 'wkt' || i !== index.at)
        setAttribute(attributes, name, isBlank(cells[i]) ? null : (cells[i] ?? null));
    desk.put(draft, shape, attributes, undefined, { kind: 'row', number });
  }

  return {
    row(cells, number) {
      if (headings) return take({ cells, number });
      first.push({ cells, number });
      if (first.length >= looked) decide();
    },
    end() {
      if (!headings && first.length) decide();
    },
  };
}
