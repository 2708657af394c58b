import type { Geometry } from 'geojson';
import type { Bounds } from '../geo/bounds.ts';
import type { Desk, Draft } from './desk.ts';
import { limits } from './limits.ts';
import { setAttribute } from './parse/attributes.ts';
import { eachPosition } from './place/positions.ts';
import type { Attribute, Field, OwnTable } from './reading.ts';

/** What a finished table is like: its attributes with their kinds and values, its box, its kinds of shapes. */

/** Values are listed while a text has no more different ones than this. */
const fewValues = 50;
const listed = 12;

type Tally = {
  numbers: number;
  /** Cells of text that are numbers through and through. */
  numerals: number;
  booleans: number;
  texts: number;
  dates: number;
  least: number;
  most: number;
  values: Map<string, number> | null;
};

const startTally = (): Tally => ({
  numbers: 0,
  numerals: 0,
  booleans: 0,
  texts: 0,
  dates: 0,
  least: Number.POSITIVE_INFINITY,
  most: Number.NEGATIVE_INFINITY,
  values: new Map(),
});

/** Not 007, not 18 digits: those are codes, and would lose something as numbers. */
const numeral = /^[-+]?(0|[1-9]\d{0,14})(\.\d{1,15})?([eE][-+]?\d{1,2})?$/;
const date =
  /^(1[89]|20|21)\d\d([-/.年])(0?[1-9]|1[0-2])(([-/.月])(0?[1-9]|[12]\d|3[01])日?|月)?([T ]\d{1,2}:\d\d.*)?$/;

const isNumeral = (text: string): boolean => text.length < 24 && numeral.test(text);

function countIn(tally: Tally, value: Attribute): void {
  if (value === null || value === '') return;
  if (typeof value === 'boolean') {
    tally.booleans++;
    return;
  }
  const asNumber = typeof value === 'number' ? value : isNumeral(value) ? Number(value) : undefined;
  if (asNumber !== undefined) {
    if (asNumber < tally.least) tally.least = asNumber;
    if (asNumber > tally.most) tally.most = asNumber;
  }
  if (typeof value === 'number') {
    tally.numbers++;
    return;
  }
  tally.texts++;
  if (asNumber !== undefined) tally.numerals++;
  if (value.length < 40 && date.test(value)) tally.dates++;
  if (!tally.values) return;
  const key = value.slice(0, 200);
  tally.values.set(key, (tally.values.get(key) ?? 0) + 1);
  if (tally.values.size > fewValues) tally.values = null;
}

const filled = ({ numbers, booleans, texts }: Tally): number => numbers + booleans + texts;

const isNumbers = (tally: Tally, ofCells: boolean): boolean =>
  filled(tally) > 0 && tally.numbers + (ofCells ? tally.numerals : 0) === filled(tally);

function toField(name: string, tally: Tally, ofCells: boolean): Field {
  if (isNumbers(tally, ofCells)) return { name, kind: 'number', range: [tally.least, tally.most] };
  const all = filled(tally);
  if (all > 0 && tally.booleans === all) return { name, kind: 'boolean' };
  if (all > 0 && tally.dates === all) return { name, kind: 'date' };
  const most = tally.values ? [...tally.values].sort((a, b) => b[1] - a[1]).slice(0, listed) : [];
  return { name, kind: 'text', ...(most.length ? { values: most } : {}) };
}

function growBox(box: [number, number, number, number], geometry: Geometry): void {
  for (const path of eachPosition(geometry))
    for (const [lng = 0, lat = 0] of path) {
      if (lng < box[0]) box[0] = lng;
      if (lat < box[1]) box[1] = lat;
      if (lng > box[2]) box[2] = lng;
      if (lat > box[3]) box[3] = lat;
    }
}

/** Cells of text become numbers in columns that hold nothing else. */
async function turnToNumbers(desk: Desk, { features }: Draft, names: readonly string[]): Promise<void> {
  if (!names.length) return;
  for (const [index, { properties }] of features.entries()) {
    const values = properties as Record<string, Attribute>;
    for (const name of names) {
      const value = Object.hasOwn(values, name) ? values[name] : null;
      if (typeof value === 'string') setAttribute(values, name, value === '' ? null : Number(value));
    }
    if (desk.work.isDue()) await desk.work.rest(index / features.length);
  }
}

export async function describe(desk: Desk, draft: Draft): Promise<OwnTable> {
  const tallies = new Map<string, Tally>();
  const kinds: Partial<Record<Geometry['type'], number>> = {};
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [index, { geometry, properties }] of draft.features.entries()) {
    kinds[geometry.type] = (kinds[geometry.type] ?? 0) + 1;
    growBox(box, geometry);
    for (const name of Object.keys(properties)) {
      let tally = tallies.get(name);
      if (!tally) {
        if (tallies.size >= limits.columns) continue;
        tally = startTally();
        tallies.set(name, tally);
      }
      countIn(tally, properties[name] ?? null);
    }
    if (desk.work.isDue()) await desk.work.rest(index / draft.features.length);
  }
  const ofCells = draft.ofCells === true;
  const numeric = [...tallies]
    .filter(([, tally]) => tally.numerals > 0 && isNumbers(tally, ofCells))
    .map(([name]) => name);
  await turnToNumbers(desk, draft, ofCells ? numeric : []);
  return {
    name: draft.name,
    features: draft.features,
    fields: [...tallies].map(([name, tally]) => toField(name, tally, ofCells)),
    bounds: draft.features.length ? (box satisfies Bounds) : null,
    kinds,
  };
}
