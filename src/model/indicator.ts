import type { Text } from '../i18n/text.ts';

/** A figure the documents set a target for; the same indicator across documents stands in one record. */
export type Indicator = {
  /** Kebab-case. */
  readonly id: string;
  readonly name: Text;
  readonly unit: Text;
  /** Oldest document first. */
  readonly values: readonly IndicatorValue[];
};

export type IndicatorValue = {
  readonly document: string;
  readonly section: string;
  /** 预期性 or 约束性, where the document says which. */
  readonly nature?: 'expected' | 'binding';
  /** Where it stood, where the section says so. */
  readonly baseline?: { readonly year: number; readonly value: Text };
  /** What is to be reached by the end of that year: `≥400`, `7 左右`, `高于全市平均`. */
  readonly target: { readonly year: number; readonly value: Text };
  readonly note?: Text;
};

export const natureNames: Record<'expected' | 'binding', Text> = {
  expected: { zh: '预期性（争取达到）', en: 'Expected (to be aimed for)' },
  binding: { zh: '约束性（必须达到）', en: 'Binding (must be met)' },
};
