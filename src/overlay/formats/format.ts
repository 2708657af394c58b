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

/** The first bytes that are not blank: files may begin with a great many blanks. */
export function headAfterBlanks(bytes: Uint8Array, length = 2_000): string {
  const head = headOf(bytes, length);
  if (head) return head;
  const at = bytes.findIndex((byte) => byte > 32);
  return at < 0 ? '' : headOf(bytes.subarray(at), length);
}

export const baseName = (name: string): string =>
  name.replace(/^.*[/\\]/, '').replace(/(\.shp)?\.[^.]*$/, '') || name;
