import type { Text } from '../i18n/text.ts';

/** One body the documents make responsible, under all the forms they write its name in. */
export type Organisation = {
  readonly id: string;
  /** In Chinese as most documents write it. */
  readonly name: Text;
  /** Other forms the documents write: with its parent, with the part of it that is meant. */
  readonly writtenAs?: readonly string[];
  /** What people call it. */
  readonly also?: readonly string[];
};
