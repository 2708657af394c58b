/** How the parser reports: everything that is wrong, each with its place, and never by throwing. */
import * as v from 'valibot';

/** One thing wrong with one record of one file. */
export type Fault = {
  readonly file: string;
  /** Id of the record, where it has one that can be read. */
  readonly id?: string;
  /** Place inside the record: `statements[0].target`. Empty: the record as a whole. */
  readonly path: string;
  readonly reason: string;
};

/** The record when nothing is wrong with it, else every fault. */
export type Parsed<T> =
  | { readonly value: T; readonly faults: readonly [] }
  | { readonly value?: never; readonly faults: readonly Fault[] };

/** The records nothing is wrong with, and the faults of all others. */
export type ParsedList<T> = { readonly values: readonly T[]; readonly faults: readonly Fault[] };

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const idOf = (value: unknown): string | undefined =>
  isRecord(value) && typeof value.id === 'string' ? value.id : undefined;

/** An object that may have these keys only; unlike valibot's strict object it names every other key it finds. */
export const only = <const E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    v.looseObject(entries, 'must be an object'),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value;
      if (!isRecord(input)) return;
      for (const key of Object.keys(input)) {
        if (Object.hasOwn(entries, key)) continue;
        addIssue({
          message: 'is not a known key',
          path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
        });
      }
    }),
  );

type Schema<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>;

/** `statements[0].says.en` */
function toPath(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

/** Reads one record. */
export function parseWith<T>(schema: Schema<T>, value: unknown, file: string): Parsed<T> {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, faults: [] };
  const id = idOf(value);
  const faults = result.issues.map((issue) => ({
    file,
    ...(id === undefined ? {} : { id }),
    path: toPath(issue),
    reason: issue.input === undefined ? 'is missing' : issue.message,
  }));
  return { faults };
}

/** Reads a list of records; a record at fault is left out, the others stay. */
export function parseAll<T>(schema: Schema<T>, value: unknown, file: string): ParsedList<T> {
  if (!Array.isArray(value)) return { values: [], faults: [{ file, path: '', reason: 'must be a list' }] };
  const values: T[] = [];
  const faults: Fault[] = [];
  value.forEach((item: unknown, index) => {
    const parsed = parseWith(schema, item, file);
    if (parsed.value !== undefined) values.push(parsed.value);
    // Without an id the place in the file is all there is to go by.
    for (const fault of parsed.faults)
      faults.push(
        fault.id === undefined ? { ...fault, path: `[${index}]${fault.path && `.${fault.path}`}` } : fault,
      );
  });
  return { values, faults };
}
