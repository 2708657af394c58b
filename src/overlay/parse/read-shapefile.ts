import type { Desk } from '../desk.ts';
import { crsOfPrj } from '../place/crs.ts';
import type { Attribute } from '../reading.ts';
import { encodingOfCpg, openDbf } from './dbf.ts';
import { guessEncoding, isUtf8 } from './encoding.ts';
import { isShp, readShp } from './shp.ts';

/** The parts of one shapefile; only the shapes are needed. */
export type ShapefileParts = {
  readonly name: string;
  readonly shp: Uint8Array;
  readonly dbf?: Uint8Array | undefined;
  readonly prj?: Uint8Array | undefined;
  readonly cpg?: Uint8Array | undefined;
};

const textOf = (bytes: Uint8Array | undefined): string =>
  bytes ? new TextDecoder().decode(bytes.subarray(0, 20_000)) : '';

type Rows = { readonly count: number; row(index: number): Record<string, Attribute> | undefined | null };

async function openRows({ name, dbf, cpg }: ShapefileParts, desk: Desk): Promise<Rows | null> {
  if (!dbf) {
    desk.faults.add('no-dbf', undefined, { what: name });
    return null;
  }
  const opened = openDbf(dbf);
  if (!opened) {
    desk.faults.add('dbf-broken', undefined, { what: `${name}.dbf` });
    return null;
  }
  const declared = encodingOfCpg(textOf(cpg)) ?? opened.declared;
  const halved = (await isUtf8(opened.body, desk)) ? opened.body : opened.bodyWithoutHalves();
  const body = (await isUtf8(halved, desk)) ? halved : opened.body;
  const { guess } = await guessEncoding(body, desk, declared);
  const decoder = new TextDecoder(/^utf-(16|32)/.test(guess.value) ? 'utf-8' : guess.value);
  return { count: opened.rows, row: (index) => opened.row(index, decoder) };
}

export async function readShapefile(parts: ShapefileParts, desk: Desk): Promise<void> {
  const { name, shp, prj } = parts;
  if (!isShp(shp) || shp.length < 100) return desk.faults.add('not-a-shp', undefined, { what: name });
  const draft = desk.table(name);
  desk.findings.words.push(name);
  const crs = crsOfPrj(textOf(prj));
  if (crs) draft.crs = crs;
  else desk.faults.add('no-prj', undefined, { what: name });
  const rows = await openRows(parts, desk);
  let index = 0;
  for (const record of readShp(shp, desk)) {
    const attributes = rows?.row(index++);
    if (desk.work.isDue()) await desk.work.rest((record?.number ?? 0) / Math.max(1, rows?.count ?? 1));
    // A row marked as deleted takes its shape with it.
    if (!record || (attributes === undefined && rows)) continue;
    const at = { kind: 'feature', number: record.number } as const;
    if (record.hasHeight) desk.faults.count('heights', at);
    desk.put(draft, record.geometry, attributes ?? {}, undefined, at);
  }
  if (rows && rows.count !== index)
    desk.faults.add('counts-differ', undefined, { shapes: index, rows: rows.count });
}

const partOf = /^(.*)\.(shp|dbf|prj|cpg)$/i;

/** Groups files by the name they share; those without shapes are told. */
export function groupShapefiles(names: readonly string[]): {
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, number>>;
} {
  const groups = new Map<string, Map<string, number>>();
  for (const [index, name] of names.entries()) {
    const [, base, ending] = partOf.exec(name) ?? [];
    if (base === undefined || ending === undefined) continue;
    const key = base.toLowerCase();
    const group = groups.get(key) ?? new Map<string, number>();
    group.set(ending.toLowerCase(), index);
    groups.set(key, group);
  }
  return { groups: new Map([...groups].filter(([, group]) => group.has('shp'))) };
}
