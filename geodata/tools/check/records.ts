/** The files read through the one parser: sound records for the other checks, and the faults of the rest. */
import * as v from 'valibot';
import type { Bounds } from '../../../src/geo/bounds.ts';
import type { Text } from '../../../src/i18n/text.ts';
import type { PlanDocument } from '../../../src/model/document.ts';
import type { Entry } from '../../../src/model/entry.ts';
import type { Shape } from '../../../src/model/feature.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import {
  type Fault,
  type Parsed,
  type ParsedList,
  parseDocuments,
  parseEntries,
  parseIndicators,
  parseOrganisations,
  parseShapes,
  parseStory,
} from '../../../src/model/parse.ts';
import { only, parseAll, parseWith } from '../../../src/model/parse-report.ts';
import { day, finite, oneOf, text, words } from '../../../src/model/parse-words.ts';
import type { Story } from '../../../src/model/story.ts';
import { type Excuse, reasons } from '../coverage/account.ts';
import type { ReferenceShape, Sources, Workshop, WorkshopFile } from '../workshop.ts';
import { type CheckName, checkNames, type Filed, type Finding } from './finding.ts';

export type Exception = {
  readonly check: CheckName;
  readonly id: string;
  /** Only findings at this place; without it all findings of the check on this id. */
  readonly path?: string;
  readonly reason: Text;
};

export type Records = {
  /** The day the data stand for. */
  readonly version: string;
  readonly box: Bounds;
  readonly documents: readonly Filed<PlanDocument>[];
  readonly entries: readonly Filed<Entry>[];
  readonly shapes: readonly Filed<Shape>[];
  readonly exceptions: readonly Filed<Exception>[];
  readonly indicators: readonly Filed<Indicator>[];
  readonly stories: readonly Filed<Story>[];
  /** Absent where the workshop keeps no such list. */
  readonly organisations?: readonly Filed<Organisation>[];
  /** Absent where the workshop keeps no such list. */
  readonly coverage?: { readonly file: string; readonly excuses: readonly Excuse[] };
  readonly files: readonly WorkshopFile[];
  readonly sources?: Sources;
  readonly reference?: readonly ReferenceShape[];
};

const box = v.pipe(
  v.strictTuple([finite, finite, finite, finite], 'must be [west, south, east, north]'),
  v.check(([west, south, east, north]) => west < east && south < north, 'must be [west, south, east, north]'),
);
const atlas = only({ version: day, title: text, box });
const exception = only({ check: oneOf(checkNames), id: words, path: v.exactOptional(words), reason: text });

const excuse = only({
  document: words,
  section: words,
  reason: oneOf(Object.keys(reasons) as (keyof typeof reasons)[]),
});

/** `layers/rail-lines.geojson` is layer `rail-lines`. */
export const layerOf = (file: string): string => file.replace(/^.*\/|\.geojson$/g, '');

function parseJson(file: WorkshopFile): { value?: unknown; findings: Finding[] } {
  try {
    return { value: JSON.parse(file.text), findings: [] };
  } catch (error) {
    const reason = `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { findings: [{ check: 'form', file: file.name, reason }] };
  }
}

const toFinding = ({ path, ...fault }: Fault): Finding => ({
  check: 'form',
  ...fault,
  ...(path === '' ? {} : { path }),
});

type Read<T> = { readonly records: readonly Filed<T>[]; readonly findings: readonly Finding[] };

function readFile<T>(file: WorkshopFile, parse: (value: unknown, file: string) => ParsedList<T>): Read<T> {
  const json = parseJson(file);
  if (json.findings.length > 0) return { records: [], findings: json.findings };
  const { values, faults } = parse(json.value, file.name);
  return { records: values.map((value) => ({ file: file.name, value })), findings: faults.map(toFinding) };
}

function readFiles<T>(
  files: readonly WorkshopFile[],
  parse: (value: unknown, file: string) => ParsedList<T>,
): Read<T> {
  const all = files.map((file) => readFile(file, parse));
  return {
    records: all.flatMap(({ records }) => records),
    findings: all.flatMap(({ findings }) => findings),
  };
}

/** A file that holds one record, read as a list of one. */
const toList = <T>({ value, faults }: Parsed<T>): ParsedList<T> => ({
  values: value === undefined ? [] : [value],
  faults,
});

export function readRecords(workshop: Workshop): { records: Records; findings: readonly Finding[] } {
  const atlasFile = readFile(workshop.atlas, (value, file) => toList(parseWith(atlas, value, file)));
  const documents = readFile(workshop.documents, parseDocuments);
  const exceptions = readFile(workshop.exceptions, (value, file) =>
    parseAll<Exception>(exception, value, file),
  );
  const entries = readFiles(workshop.entries, parseEntries);
  const shapes = readFiles(workshop.layers, parseShapes);
  const indicators = readFiles(workshop.indicators ? [workshop.indicators] : [], parseIndicators);
  const organisations = readFiles(workshop.organisations ? [workshop.organisations] : [], parseOrganisations);
  const excuses = readFiles(workshop.coverage ? [workshop.coverage] : [], (value, file) =>
    parseAll<Excuse>(excuse, value, file),
  );
  const stories = readFiles(workshop.stories, (value, file) => toList(parseStory(value, file)));
  const known = atlasFile.records[0]?.value;
  return {
    records: {
      version: known?.version ?? '2100',
      box: known?.box ?? [-180, -90, 180, 90],
      documents: documents.records,
      entries: entries.records,
      shapes: shapes.records,
      exceptions: exceptions.records,
      indicators: indicators.records,
      stories: stories.records,
      files: [
        workshop.documents,
        workshop.exceptions,
        ...workshop.entries,
        ...workshop.layers,
        ...(workshop.indicators ? [workshop.indicators] : []),
        ...(workshop.organisations ? [workshop.organisations] : []),
        ...workshop.stories,
      ],
      ...(workshop.organisations && { organisations: organisations.records }),
      ...(workshop.coverage && {
        coverage: { file: workshop.coverage.name, excuses: excuses.records.map(({ value }) => value) },
      }),
      ...(workshop.sources && { sources: workshop.sources }),
      ...(workshop.reference && { reference: workshop.reference }),
    },
    findings: [
      atlasFile,
      documents,
      exceptions,
      entries,
      shapes,
      indicators,
      organisations,
      excuses,
      stories,
    ].flatMap(({ findings }) => findings),
  };
}
