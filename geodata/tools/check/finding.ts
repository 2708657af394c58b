import type { Entry } from '../../../src/model/entry.ts';
import type { Shape } from '../../../src/model/feature.ts';

export const checkNames = [
  'form',
  'layout',
  'geometry',
  'ids',
  'links',
  'places',
  'tiling',
  'drawn',
  'stations',
  'ends',
  'sections',
  'dates',
  'indicators',
  'organisations',
  'coverage',
  'stories',
  'words',
  'copied-text',
  'copied-lines',
  'accuracy',
  'exceptions',
] as const;
export type CheckName = (typeof checkNames)[number];

export type Finding = {
  readonly check: CheckName;
  readonly file: string;
  readonly id?: string;
  readonly path?: string;
  readonly reason: string;
};

/** A record and the file it stands in. */
export type Filed<T> = { readonly file: string; readonly value: T };

export const ofEntry = (
  check: CheckName,
  { file, value }: Filed<Entry>,
  path: string,
  reason: string,
): Finding => ({ check, file, id: value.id, path, reason });

export const ofShape = (check: CheckName, { file, value }: Filed<Shape>, reason: string): Finding => ({
  check,
  file,
  id: value.id,
  reason,
});
