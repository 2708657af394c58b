import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cache, type PageName } from './build.ts';
import { kinds, type Visit } from './measure.ts';

/** From many visits to one table. */

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low = Number.NaN, high = low] = sorted.slice(Math.floor(at), Math.floor(at) + 2);
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export type Row = {
  readonly what: string;
  readonly unit: 'ms' | 'kB';
  readonly app: number;
  readonly bare: number;
  /** app over bare: of the medians. */
  readonly ratio: number;
  /** What the ratio should be at most. */
  readonly aim?: number;
  /** Least and most of all visits. */
  readonly spread: Readonly<Record<PageName, readonly [number, number]>>;
};

export type Visits = Readonly<Record<PageName, readonly Visit[]>>;

export function rowsOf(visits: Visits): Row[] {
  const row = (what: string, unit: Row['unit'], value: (visit: Visit) => number, aim?: number): Row => {
    const [app, bare] = [visits.app.map(value), visits.bare.map(value)];
    const spread = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
    return {
      what,
      unit,
      app: median(app),
      bare: median(bare),
      ratio: median(app) / median(bare),
      ...(aim ? { aim } : {}),
      spread: { app: spread(app), bare: spread(bare) },
    };
  };
  const all = (visit: Visit) => kinds.reduce((sum, kind) => sum + visit.bytes[kind], 0);
  return [
    row('time to the first picture', 'ms', (visit) => visit.time, 1.1),
    row('main thread blocked', 'ms', (visit) => visit.blocked, 1.3),
    row('bytes, all', 'kB', (visit) => all(visit) / 1000),
    row('bytes, script', 'kB', (visit) => visit.bytes.script / 1000, 1.25),
    ...kinds
      .filter((kind) => kind !== 'script')
      .map((kind) => row(`bytes, ${kind}`, 'kB', (visit) => visit.bytes[kind] / 1000)),
  ];
}

export function tableOf(rows: readonly Row[]): string {
  const figure = (value: number, unit: Row['unit']) => value.toFixed(unit === 'ms' || value >= 10 ? 0 : 1);
  const cell = (row: Row, page: PageName) => {
    const [least, most] = row.spread[page];
    const middle = `${figure(row[page], row.unit)} ${row.unit}`;
    return row.unit === 'kB' ? middle : `${middle} (${figure(least, row.unit)}–${figure(most, row.unit)})`;
  };
  return [
    '| up to the first picture | app | bare map | app / bare | aim |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map((row) =>
      [
        '',
        row.what,
        cell(row, 'app'),
        cell(row, 'bare'),
        row.ratio.toFixed(2),
        row.aim ? `≤ ${row.aim}${row.ratio <= row.aim ? '' : ' (missed)'}` : '',
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n');
}

/** Keeps a result beside the others in `.cache/bench.json`. */
export function keep(name: string, result: unknown): void {
  const path = join(cache, 'bench.json');
  const before: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ ...(before as object), [name]: result }, null, 2)}\n`);
}
