import { type Desk, type Draft, Enough } from '../desk.ts';
import { limits } from '../limits.ts';
import { type Counter, takeFeature, takeMembers, takeValue } from './features.ts';
import {
  endOfLongValue,
  endOfValue,
  findBytes,
  lineAt,
  openingOf,
  skipCommas,
  skipSpace,
} from './json-bytes.ts';
import { mendJson } from './mend-json.ts';

/** Features are parsed this many bytes at a time: few enough for a rest in between, enough to be quick. */
const batchBytes = 131_072;

type Reader = {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly bytes: Uint8Array;
  readonly counter: Counter;
  readonly decoder: TextDecoder;
};

type Range = readonly [start: number, end: number];

const textOf = ({ decoder, bytes }: Reader, start: number, end: number) =>
  decoder.decode(bytes.subarray(start, end));

const rest = ({ desk, bytes }: Reader, at: number) =>
  desk.work.isDue() ? desk.work.rest(at / bytes.length) : undefined;

/** One value; mended where it can be, undefined where not. */
function parseOne(reader: Reader, [start, end]: Range): unknown {
  const text = textOf(reader, start, end);
  try {
    return JSON.parse(text);
  } catch {
    const mended = end - start < 1_048_576 ? mendJson(text) : null;
    if (mended === null) return undefined;
    reader.desk.faults.count('json-mended', { kind: 'feature', number: reader.counter.number + 1 });
    return mended;
  }
}

/** Parses features that follow each other. Gives the place to go on from: before the end when one swallowed others. */
async function takeBatch(
  reader: Reader,
  batch: readonly Range[],
  opening: Uint8Array | undefined,
): Promise<number> {
  const { desk, counter, bytes } = reader;
  const end = batch.at(-1)?.[1] ?? 0;
  try {
    const values: unknown = JSON.parse(`[${textOf(reader, batch[0]?.[0] ?? 0, end)}]`);
    if (Array.isArray(values) && values.length === batch.length) {
      for (const value of values) await takeEither(reader, value);
      return end;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  for (const range of batch) {
    const value = parseOne(reader, range);
    if (value !== undefined) await takeEither(reader, value);
    else if (opening && findBytes(bytes, opening, range[0] + 1, range[1]) >= 0) return range[0];
    else desk.faults.add('json-broken', { kind: 'feature', number: ++counter.number });
    await rest(reader, range[1]);
  }
  return end;
}

async function takeEither({ desk, draft, counter }: Reader, value: unknown): Promise<void> {
  const { type } = (value ?? {}) as { type?: unknown };
  if (type === 'FeatureCollection') await takeValue(desk, draft, counter, value, 1);
  else takeFeature(desk, draft, counter, value);
}

/** After a broken feature: from one beginning to the next, each by itself. Linear, however many are broken. */
async function salvage(reader: Reader, from: number, opening: Uint8Array): Promise<void> {
  const { desk, bytes, counter } = reader;
  let at = from;
  while (at >= 0) {
    const next = findBytes(bytes, opening, at + 1);
    const until = next < 0 ? bytes.length : next;
    const end = endOfValue(bytes, at, until);
    const value = end < 0 ? undefined : parseOne(reader, [at, end]);
    if (value !== undefined) await takeEither(reader, value);
    else if (next < 0) desk.faults.add('cut-short', { kind: 'feature', number: ++counter.number });
    else desk.faults.add('json-broken', { kind: 'feature', number: ++counter.number });
    await rest(reader, until);
    at = next;
  }
}

/** What is larger than a feature may be is counted and told. */
const leaveOut = ({ desk, counter }: Reader): void =>
  desk.faults.add(
    'feature-too-large',
    { kind: 'feature', number: ++counter.number },
    { mb: limits.featureBytes >> 20 },
  );

/** The members of a `features` list, from behind its bracket. Gives the place behind it, -1 when the file ends before. */
async function readList(reader: Reader, from: number): Promise<number> {
  const { bytes, desk, counter } = reader;
  let at = from;
  let opening: Uint8Array | undefined;
  let batch: Range[] = [];
  for (;;) {
    at = skipCommas(bytes, at);
    const over = at >= bytes.length || bytes[at] === 0x5d || bytes[at] === 0x7d;
    let end = over ? at : endOfValue(bytes, at, at + 1_048_576);
    if (end < 0) end = await endOfLongValue(bytes, at, (where) => rest(reader, where));
    opening ??= over ? undefined : openingOf(bytes, at);
    const tooLarge = end - at > limits.featureBytes;
    if (!over && end >= 0 && !tooLarge) batch.push([at, end]);
    const size = batch.length ? (batch.at(-1)?.[1] ?? 0) - (batch[0]?.[0] ?? 0) : 0;
    if (batch.length && (over || end < 0 || tooLarge || size > batchBytes)) {
      const done = await takeBatch(reader, batch, opening);
      const [swallowed] = batch.filter(([start]) => start === done);
      batch = [];
      if (swallowed && opening) {
        await salvage(reader, done, opening);
        return -1;
      }
    }
    if (over) {
      if (at >= bytes.length) desk.faults.count('cut-short');
      return at >= bytes.length ? -1 : at + (bytes[at] === 0x5d ? 1 : 0);
    }
    if (end < 0) {
      if (opening) await salvage(reader, at, opening);
      else desk.faults.add('cut-short', { kind: 'feature', number: ++counter.number });
      return -1;
    }
    if (tooLarge) leaveOut(reader);
    at = Math.max(end, at + 1);
    await rest(reader, at);
  }
}

/** Walks through an object's members. `features` is read as it comes; others are kept for afterwards. */
async function readObject(reader: Reader, from: number): Promise<number> {
  const { bytes, desk, draft, counter } = reader;
  const members: Record<string, unknown> = {};
  let listed = false;
  let at = from + 1;
  for (;;) {
    at = skipCommas(bytes, at);
    if (bytes[at] === 0x7d) break;
    const nameEnd = bytes[at] === 0x22 ? endOfValue(bytes, at) : -1;
    const colon = skipSpace(bytes, nameEnd);
    if (nameEnd < 0 || bytes[colon] !== 0x3a)
      return listed && at >= bytes.length ? cut(reader) : fail(reader, from, at, listed);
    const name = textOf(reader, at + 1, nameEnd - 1);
    const start = skipSpace(bytes, colon + 1);
    if (name === 'features' && bytes[start] === 0x5b) {
      listed = true;
      at = await readList(reader, start + 1);
      if (at < 0) break;
      continue;
    }
    const end = await endOfLongValue(bytes, start, (where) => rest(reader, where));
    if (end < 0) return listed ? cut(reader) : fail(reader, from, start, false);
    if (end - start < 65_536) members[name] = parseOne({ ...reader, counter: { number: 0 } }, [start, end]);
    at = end;
  }
  if (listed) takeMembers(desk, draft, members);
  else if (at + 1 - from > limits.featureBytes) leaveOut(reader);
  else {
    const value = parseOne(reader, [from, at + 1]);
    if (value === undefined) return fail(reader, from, from, false);
    await takeValue(desk, draft, counter, value);
  }
  return at < 0 ? bytes.length : at + 1;
}

const cut = ({ desk, bytes }: Reader): number => {
  desk.faults.count('cut-short');
  return bytes.length;
};

/** Not JSON as it stands: mended as a whole when it is small, else told. */
async function fail(reader: Reader, from: number, at: number, listed: boolean): Promise<number> {
  const { bytes, desk, draft, counter } = reader;
  const small = bytes.length - from < 1_048_576;
  const mended =
    listed || !small ? null : mendJson(textOf(reader, from, bytes.length).replace(/[);\s]+$/, ''));
  if (mended !== null && typeof mended === 'object') {
    desk.faults.count('json-mended');
    await takeValue(desk, draft, counter, mended);
    return bytes.length;
  }
  const line = lineAt(bytes, Math.min(at, bytes.length - 1));
  if (listed || counter.number) desk.faults.add('json-broken', { kind: 'row', number: line });
  else if (at >= bytes.length || endOfValue(bytes, from) < 0) {
    desk.faults.add('not-json', undefined, {
      line,
      message: textOf(
        reader,
        Math.max(0, Math.min(at, bytes.length - 30)),
        Math.min(at + 30, bytes.length),
      ).trim(),
    });
    throw new Enough();
  } else {
    desk.faults.add('not-json', undefined, { line, message: textOf(reader, at, at + 30) });
    throw new Enough();
  }
  return bytes.length;
}

/** Scripts that hold data: `var data = {…};`, `callback({…})`. */
function skipScript({ desk, bytes }: Reader, at: number): number {
  const head = new TextDecoder().decode(bytes.subarray(at, at + 200));
  const [before] = /^(?:(?:var|let|const|export default)\b)?[\w\s$.=]*\(?\s*(?=[{[])/.exec(head) ?? [''];
  if (!before) return at;
  desk.faults.count('json-mended');
  return at + before.length;
}

/** GeoJSON as UTF-8: a collection, a feature, a bare geometry, a list of features, or several of these one after another. */
export async function readGeoJson(utf8: Uint8Array, desk: Desk, draft: Draft): Promise<void> {
  const reader: Reader = { desk, draft, bytes: utf8, counter: { number: 0 }, decoder: new TextDecoder() };
  let at = skipScript(reader, skipSpace(utf8, 0));
  for (;;) {
    while (at < utf8.length && [0x1e, 0x2c, 0x3b, 0x29, 0].includes(utf8[at] ?? 0))
      at = skipSpace(utf8, at + 1);
    at = skipSpace(utf8, at);
    if (at >= utf8.length) return;
    if (utf8[at] === 0x7b) at = await readObject(reader, at);
    else if (utf8[at] === 0x5b) {
      at = await readList(reader, at + 1);
      if (at < 0) return;
    } else if (reader.counter.number || at > 0) {
      desk.faults.add(
        reader.counter.number ? 'json-broken' : 'not-json',
        { kind: 'row', number: lineAt(utf8, at) },
        { line: lineAt(utf8, at), message: textOf(reader, at, at + 30) },
      );
      return;
    } else {
      await fail(reader, at, at, false);
      return;
    }
    await rest(reader, at);
  }
}
