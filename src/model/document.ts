import type { Text } from '../i18n/text.ts';

/** One planning document in the register. */
export type PlanDocument = {
  readonly id: string;
  readonly title: Text;
  /** A name short enough for a button. */
  readonly shortTitle: Text;
  readonly issuer: Text;
  /** 发文字号, where it has one: 通政发〔2024〕1号 */
  readonly number?: string;
  /** `2026-01` or `2021-09-26`. */
  readonly issued: string;
  /** First and last year it speaks of. */
  readonly years: readonly [number, number];
  readonly region: 'tongzhou' | 'haidian';
  /** The text it was read from, and that file's sha256. */
  readonly file: string;
  readonly sha256: string;
};
