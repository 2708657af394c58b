/** Everything `npm run data:check` holds, on files in memory. Each check is one file beside this one. */

import type { Workshop } from '../workshop.ts';
import { checkAccuracy } from './accuracy.ts';
import { checkCopiedLines } from './copied-lines.ts';
import { checkCopiedText } from './copied-text.ts';
import { checkCoverage } from './coverage.ts';
import { checkDates } from './dates.ts';
import { checkDrawn } from './drawn.ts';
import { checkEnds } from './ends.ts';
import { applyExceptions } from './exceptions.ts';
import type { CheckName, Finding } from './finding.ts';
import { checkGeometry } from './geometry.ts';
import { checkIds } from './ids.ts';
import { checkIndicators } from './indicators.ts';
import { checkLayout } from './layout.ts';
import { checkLinks } from './links.ts';
import { checkOrganisations } from './organisations.ts';
import { checkPlaces } from './places.ts';
import { type Records, readRecords } from './records.ts';
import { checkSections } from './sections.ts';
import { checkStations } from './stations.ts';
import { checkStories } from './stories.ts';
import { checkTiling } from './tiling.ts';
import { checkWords } from './words.ts';

const checks: readonly ((records: Records) => Finding[])[] = [
  checkLayout,
  checkGeometry,
  checkIds,
  checkLinks,
  checkPlaces,
  checkTiling,
  checkDrawn,
  checkStations,
  checkEnds,
  checkSections,
  checkDates,
  checkIndicators,
  checkOrganisations,
  checkCoverage,
  checkStories,
  checkWords,
  checkCopiedText,
  checkCopiedLines,
  checkAccuracy,
];

/** Checks that cannot run because the documents or the reference are not at hand. */
export const skippedChecks = ({
  sources,
  reference,
}: Pick<Workshop, 'sources' | 'reference'>): CheckName[] => [
  ...(sources ? [] : (['sections', 'indicators', 'coverage', 'copied-text'] as const)),
  ...(reference ? [] : (['copied-lines', 'accuracy'] as const)),
];

/** Every finding, never just the first; what exceptions.json excuses is left out. */
export function checkAll(workshop: Workshop): Finding[] {
  const { records, findings } = readRecords(workshop);
  const all = [...findings, ...checks.flatMap((check) => check(records))];
  return applyExceptions(all, records, skippedChecks(workshop));
}
