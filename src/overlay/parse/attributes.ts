import type { FaultList } from '../fault-list.ts';
import { limits } from '../limits.ts';
import type { Attribute, FileFault } from '../reading.ts';

/**
 * Attributes as text, numbers, yes-no or nothing. What looks like markup or a formula is text like any other: nothing
 * here or later makes it more.
 */

type Attributes = Readonly<Record<string, Attribute>>;

const isPlain = (value: unknown): value is Attribute =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && value.length <= limits.cell) ||
  (typeof value === 'number' && Number.isFinite(value));

/** Sets even `__proto__`, which an assignment would take for something else. */
export function setAttribute(into: Record<string, Attribute>, name: string, value: Attribute): void {
  if (name !== '__proto__') into[name] = value;
  else Object.defineProperty(into, name, { value, enumerable: true, writable: true, configurable: true });
}

export function startAttributes(faults: FaultList) {
  const cut = (text: string, at: FileFault['at']): string => {
    if (text.length <= limits.cell) return text;
    faults.count('long-cell', at, { limit: limits.cell });
    return `${text.slice(0, limits.cell)}…`;
  };
  /** Lists and objects within attributes are kept as their JSON, as far as they can be written. */
  const jsonOf = (value: object, at: FileFault['at']): string => {
    try {
      return cut(JSON.stringify(value) ?? '', at);
    } catch {
      faults.count('long-cell', at, { limit: limits.cell }); // nested deeper than the stack
      return '…';
    }
  };
  const plain = (value: unknown, at: FileFault['at']): Attribute => {
    if (typeof value === 'string') return cut(value, at);
    if (value !== null && typeof value === 'object') return jsonOf(value, at);
    return isPlain(value) ? value : null;
  };
  return (raw: unknown, at: FileFault['at']): Attributes => {
    if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return {};
    const names = Object.keys(raw);
    const values = raw as Readonly<Record<string, unknown>>;
    // Most are plain already and stay as they are: a million copies would cost more than the rest of the reading.
    if (names.length <= limits.columns && names.every((name) => isPlain(values[name])))
      return values as Attributes;
    if (names.length > limits.columns) faults.count('too-many-columns', at, { limit: limits.columns });
    const out: Record<string, Attribute> = {};
    for (const name of names.slice(0, limits.columns)) setAttribute(out, name, plain(values[name], at));
    return out;
  };
}
