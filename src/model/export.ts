/** Entries to take home: with what every document says of them and where it says so. */
import type { Feature, FeatureCollection, GeometryCollection } from 'geojson';
import type { Language } from '../i18n/text.ts';
import type { PlanDocument } from './document.ts';
import type { DrawnShape } from './drawn.ts';
import type { Entry } from './entry.ts';

export const licence = 'CC BY 4.0';

export type Citing = {
  readonly language: Language;
  readonly documents: ReadonlyMap<string, PlanDocument>;
  /** Version of the data. */
  readonly version: string;
};

/** `“十五五”规划 表6-1 第1行; 2021年方案 一、1`: where each statement was read, oldest first. */
export const citationsOf = ({ statements }: Entry, { language, documents }: Citing): string =>
  statements
    .map(({ document, section }) => `${documents.get(document)?.shortTitle[language] ?? document} ${section}`)
    .join('; ');

/** Every statement with its figures, for machines. */
const toStatements = ({ statements }: Entry, { language }: Citing) =>
  statements.map(({ document, section, status, target, aim, figures, units, says }) => ({
    document,
    section,
    status,
    ...(target ? { target } : {}),
    ...(aim ? { aim } : {}),
    ...(figures ? { figures } : {}),
    ...(units ? { organisations: units } : {}),
    says: says[language],
  }));

/**
 * One feature an entry; an entry of several shapes has them as a collection, one on no map has no geometry (RFC 7946, 3.2).
 * Licence and version stand beside the features, where readers that do not know them pass them over.
 */
export function toGeoJson(
  entries: readonly Entry[],
  shapes: readonly DrawnShape[],
  citing: Citing,
): FeatureCollection & { readonly licence: string; readonly version: string } {
  const byEntry = new Map<string, DrawnShape[]>();
  for (const shape of shapes)
    if (shape.entry) byEntry.set(shape.entry, [...(byEntry.get(shape.entry) ?? []), shape]);
  const features = entries.map((entry): Feature => {
    const own = byEntry.get(entry.id) ?? [];
    const [first] = own;
    const geometry =
      own.length > 1
        ? ({
            type: 'GeometryCollection',
            geometries: own.map((shape) => shape.geometry),
          } as GeometryCollection)
        : first?.geometry;
    return {
      type: 'Feature',
      id: entry.id,
      // A feature without a place is allowed; the type of the library does not know it.
      geometry: (geometry ?? null) as Feature['geometry'],
      properties: {
        name: entry.name[citing.language],
        nameZh: entry.name.zh,
        nameEn: entry.name.en,
        sector: entry.sector,
        kind: entry.kind,
        towns: entry.where.towns,
        ...(own.length > 0 ? { accuracyM: Math.max(...own.map(({ accuracyM }) => accuracyM)) } : {}),
        statements: toStatements(entry, citing),
        citations: citationsOf(entry, citing),
      },
    };
  });
  return { type: 'FeatureCollection', licence, version: citing.version, features };
}
