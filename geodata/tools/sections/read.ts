import { splitAction } from './action.ts';
import { gazettePart } from './front.ts';
import { splitItems } from './items.ts';
import { toLines } from './lines.ts';
import { splitList } from './lists.ts';
import { splitMeasures } from './measures.ts';
import { officialNames } from './names.ts';
import { splitPlan } from './plan.ts';
import { splitPollutionPlans } from './pollution-plans.ts';
import { splitProse } from './prose.ts';
import type { Reading, Section, Splitter } from './section.ts';

const splitters: Readonly<Record<string, Splitter>> = {
  'plan-2026': splitPlan,
  'action-2021': splitAction,
  'green-zone': splitMeasures,
  'haidian-carbon-2024': splitMeasures,
  'gazette-2024-1': splitItems,
  'gazette-2024-2': splitList,
  'gazette-2024-3': splitProse,
  'gazette-2024-4': splitProse,
  'gazette-2024-5': splitProse,
  'gazette-2024-6': splitItems,
  'gazette-2024-7': splitPollutionPlans,
  'gazette-2024-8': splitProse,
  'gazette-2024-10': splitProse,
  'gazette-2024-11': splitProse,
  'gazette-2024-13': splitProse,
  'gazette-2024-14': splitProse,
};

/** Reads one document out of the text of the file that holds it, and accounts for every line of it. */
export function readLines(document: string, fileText: string): Reading {
  const splitter = splitters[document];
  if (!splitter) throw new Error(`No reader for the document ${document}`);
  const lines = toLines(fileText);
  const number = /^gazette-2024-(\d+)$/.exec(document)?.[1];
  return splitter(document, number ? gazettePart(lines, number) : lines, officialNames(lines));
}

/** The sections of one document, in the order they stand in. */
export const readDocument = (document: string, fileText: string): Section[] => [
  ...readLines(document, fileText).sections,
];
