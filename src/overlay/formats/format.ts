import type { Text } from '../../i18n/text.ts';
import type { Desk } from '../desk.ts';

/** A kind of file that can be added. Its readers are loaded when one comes. */
export type Format = {
  readonly id: string;
  readonly title: Text;
  /** Without dot, lower case. */
  readonly endings: readonly string[];
  /** 0 not of this kind; 1 perhaps, by the name; 2 by what it holds; 3 by a mark that no other has. */
  sniff(bytes: Uint8Array, name: string): 0 | 1 | 2 | 3;
  read(name: string, bytes: Uint8Array, desk: Desk): Promise<void>;
};

export const hasEnding = (name: string, endings: readonly string[]): boolean =>
  endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));

/** The beginning of a text file in some encoding, for looking at what kind it is: NULs and marks are taken out. */
export const headOf = (bytes: Uint8Array, length = 2_000): string =>
  String.fromCharCode(...bytes.subarray(0, length))
    .replace(/^(ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '')
    .trimStart();

const heads = new WeakMap<Uint8Array, string>();
const headLength = 20_000;

/** The first bytes that are not blank, as text: files may begin with a great many blanks. Asked by every format, found once. */
export function headAfterBlanks(bytes: Uint8Array, length = 2_000): string {
  let head = heads.get(bytes);
  if (head === undefined) {
    let at = 0;
    while (at < bytes.length && (bytes[at] as number) <= 0x20 && bytes[at] !== 0x1e) at++;
    head = headOf(at ? bytes.subarray(at) : bytes, headLength);
    heads.set(bytes, head);
  }
  return head.slice(0, length);
}

export const baseName = (name: string): string =>
  name.replace(/^.*[/\\]/, '').replace(/(\.shp)?\.[^.]*$/, '') || name;
