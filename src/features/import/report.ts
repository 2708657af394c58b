import { fill, type Language, type Text } from '../../i18n/index.ts';
import { toCsv } from '../../model/csv.ts';
import type { FileFault } from '../../overlay/reading.ts';
import { words } from './words.ts';

/** What is wrong with a file, for the reader and for whoever made it. */

export type FaultGroup = {
  readonly key: string;
  readonly grade: FileFault['grade'];
  readonly remedy: Text;
  readonly faults: readonly FileFault[];
};

/** Faults of one kind together, in the order they came: what cannot be used first. */
export function groupFaults(faults: readonly FileFault[]): FaultGroup[] {
  const groups = new Map<string, { grade: FileFault['grade']; remedy: Text; faults: FileFault[] }>();
  for (const fault of faults) {
    const key = `${fault.grade} ${fault.key}`;
    const group = groups.get(key);
    if (group) group.faults.push(fault);
    else groups.set(key, { grade: fault.grade, remedy: fault.remedy, faults: [fault] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** Where it is, as the reader would count: “第 12 行”, “feature 3 (school)”; nothing when it is the whole file. */
export function placeOf({ at }: FileFault, language: Language): string {
  if (!at) return '';
  const place = fill(words[at.kind], { n: at.number })[language];
  if (!at.name) return place;
  return language === 'zh' ? `${place}（${at.name}）` : `${place} (${at.name})`;
}

const lineOf = (fault: FileFault, language: Language): string =>
  [
    fault.file,
    placeOf(fault, language),
    words[fault.grade][language],
    fault.cause[language],
    fault.remedy[language],
  ]
    .filter(Boolean)
    .join(' · ');

export function toReportText(faults: readonly FileFault[], more: number, language: Language): string {
  const rest = more ? [fill(words.moreFaults, { n: more })[language]] : [];
  return `${[...faults.map((fault) => lineOf(fault, language)), ...rest].join('\n')}\n`;
}

/** Safe against formulas: what a file says of itself is not to be trusted. */
export function toReportCsv(faults: readonly FileFault[], more: number, language: Language): string {
  const head = [
    words.fileColumn,
    words.whereColumn,
    words.gradeColumn,
    words.causeColumn,
    words.remedyColumn,
  ];
  return toCsv(
    head.map((title) => title[language]),
    [
      ...faults.map((fault) => [
        fault.file,
        placeOf(fault, language),
        words[fault.grade][language],
        fault.cause[language],
        fault.remedy[language],
      ]),
      ...(more ? [['', '', '', fill(words.moreFaults, { n: more })[language], '']] : []),
    ],
  );
}
