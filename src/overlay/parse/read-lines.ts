import type { Desk, Draft } from '../desk.ts';
import { limits } from '../limits.ts';
import { takeMembers, takeValue } from './features.ts';
import { lineAt } from './json-bytes.ts';
import { mendJson } from './mend-json.ts';

const batchBytes = 131_072;

type Line = { readonly start: number; readonly end: number; readonly number: number };

/**
 * One feature a line (NDJSON), or a GeoJSON text sequence (RFC 8142), whose values begin with a record separator and may
 * have line breaks. A broken line is told by its number; the next one starts afresh.
 */
export async function readLines(utf8: Uint8Array, desk: Desk, draft: Draft): Promise<void> {
  const separator = utf8.subarray(0, 16).includes(0x1e) ? 0x1e : 0x0a;
  const decoder = new TextDecoder();
  const counter = { number: 0 };
  const textOf = (start: number, end: number) => decoder.decode(utf8.subarray(start, end));

  async function take(value: unknown): Promise<void> {
    if (value !== null && typeof value === 'object' && 'crs' in value)
      takeMembers(desk, draft, { crs: value.crs });
    await takeValue(desk, draft, counter, value, 1);
  }

  async function takeLine({ start, end, number }: Line): Promise<void> {
    const at = { kind: 'row', number: separator === 0x0a ? number : lineAt(utf8, start) } as const;
    if (end - start > limits.featureBytes)
      return desk.faults.add('feature-too-large', at, { mb: limits.featureBytes >> 20 });
    const text = textOf(start, end).replace(/,\s*$/, '');
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      value = text.length < 1_048_576 ? mendJson(text) : null;
      if (value === null || typeof value !== 'object') {
        counter.number++;
        return desk.faults.add(end >= utf8.length ? 'cut-short' : 'json-broken', at);
      }
      desk.faults.count('json-mended', at);
    }
    await take(value);
  }

  async function takeBatch(lines: readonly Line[]): Promise<void> {
    try {
      const values: unknown = JSON.parse(`[${lines.map(({ start, end }) => textOf(start, end)).join(',')}]`);
      if (Array.isArray(values) && values.length === lines.length) {
        for (const value of values) await take(value);
        return;
      }
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    for (const line of lines) {
      await takeLine(line);
      if (desk.work.isDue()) await desk.work.rest(line.end / utf8.length);
    }
  }

  let batch: Line[] = [];
  let size = 0;
  let number = 0;
  for (let start = 0; start < utf8.length; ) {
    const found = utf8.indexOf(separator, start);
    const end = found < 0 ? utf8.length : found;
    number++;
    if (hasWords(utf8, start, end)) {
      batch.push({ start, end, number });
      size += end - start;
    }
    start = end + 1;
    if (size > batchBytes || (start >= utf8.length && batch.length)) {
      await takeBatch(batch);
      batch = [];
      size = 0;
    }
    if (desk.work.isDue()) await desk.work.rest(start / utf8.length);
  }
}

function hasWords(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((bytes[i] ?? 0) > 0x20) return true;
  return false;
}
