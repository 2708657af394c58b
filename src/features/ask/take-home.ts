import type { Feature } from 'geojson';
import { fill, type Language } from '../../i18n/index.ts';
import { toCsv } from '../../model/csv.ts';
import { type Citing, citationsOf, licence, toGeoJson } from '../../model/export.ts';
import type { Meeting, Met } from '../../model/meeting.ts';
import { sectorNames, statusName } from '../../model/vocabulary.ts';
import { loadAllEntries, loadShapes } from '../../state/index.ts';
import { type AnswerRow, insideText, shareText } from './rows.ts';
import { words } from './words.ts';

/** The answer as files: each row with where it was read, each file with the question in words. */

const nameOf = ({ version }: Citing, ending: string): string => `subcenter-atlas-answer-${version}.${ending}`;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Figures are told to a tenth of a metre; what there is none of stays empty. */
const figuresOf = ({ meters, ofMeters, squareMeters, ofSquareMeters, points, share }: Met) => ({
  lengthInside: ofMeters > 0 ? tenth(meters) : null,
  lengthOf: ofMeters > 0 ? tenth(ofMeters) : null,
  areaInside: ofSquareMeters > 0 ? tenth(squareMeters) : null,
  areaOf: ofSquareMeters > 0 ? tenth(ofSquareMeters) : null,
  pointsInside: points > 0 ? points : null,
  sharePercent: Math.round(share * 100_000) / 1000,
});

const figureKeys = [
  'lengthInside',
  'lengthOf',
  'areaInside',
  'areaOf',
  'pointsInside',
  'sharePercent',
] as const;

export async function toCsvFile(rows: readonly AnswerRow[], question: string, citing: Citing): Promise<File> {
  const { language, version } = citing;
  const full = new Map((await loadAllEntries()).map((entry) => [entry.id, entry]));
  const terms = fill(words.termsOf, { version, licence })[language];
  const text = toCsv(
    [
      'id',
      ...[words.name, words.sector, words.status].map((word) => word[language]),
      ...figureKeys.map((key) => words[key][language]),
      ...[words.accuracy, words.rough, words.asked, words.readIn, words.terms].map((word) => word[language]),
    ],
    rows.map(({ entry, met }) => {
      const figures = figuresOf(met);
      const whole = full.get(entry.id);
      return [
        entry.id,
        entry.name[language],
        sectorNames[entry.sector][language],
        statusName(entry.kind, entry.status)[language],
        ...figureKeys.map((key) => figures[key]),
        met.accuracyM,
        met.rough ? '1' : '',
        question,
        whole ? citationsOf(whole, citing) : '',
        terms,
      ];
    }),
  );
  return new File([text], nameOf(citing, 'csv'), { type: 'text/csv;charset=utf-8' });
}

/** The entries with their shapes and what lies inside; the area that was asked about comes first. */
export async function toGeoJsonFile(
  rows: readonly AnswerRow[],
  meeting: Meeting,
  question: string,
  citing: Citing,
): Promise<File> {
  const [entries, shapes] = await Promise.all([loadAllEntries(), loadShapes()]);
  const met = new Map(rows.map((row) => [row.entry.id, row.met]));
  const collection = toGeoJson(
    entries.filter(({ id }) => met.has(id)),
    shapes,
    citing,
  );
  const features = collection.features.map((feature): Feature => {
    const own = met.get(String(feature.id));
    return own
      ? { ...feature, properties: { ...feature.properties, ...figuresOf(own), rough: own.rough } }
      : feature;
  });
  const asked: Feature[] = meeting.area
    ? [{ type: 'Feature', id: 'question', geometry: meeting.area, properties: { question } }]
    : [];
  const text = JSON.stringify({ ...collection, question, features: [...asked, ...features] });
  return new File([text], nameOf(citing, 'geojson'), { type: 'application/geo+json' });
}

/** Tabs between cells: a spreadsheet takes it as it is pasted. */
export function toClipboard(rows: readonly AnswerRow[], question: string, language: Language): string {
  const head = [words.name, words.sector, words.status, words.inside, words.share].map(
    (word) => word[language],
  );
  const lines = rows.map(({ entry, met }) => [
    entry.name[language],
    sectorNames[entry.sector][language],
    statusName(entry.kind, entry.status)[language],
    insideText(met, language),
    shareText(met.share, language),
  ]);
  return [[question], head, ...lines].map((line) => line.join('\t')).join('\n');
}
