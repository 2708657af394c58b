import type { Geometry } from 'geojson';
import type { FaultList } from './fault-list.ts';
import { limits } from './limits.ts';
import { startAttributes } from './parse/attributes.ts';
import { startGeometries } from './parse/geometry.ts';
import type { Crs } from './place/crs.ts';
import type { Columns, FileFault, Guess, OtherEncoding, OwnFeature, OwnFile, Wishes } from './reading.ts';
import type { Work } from './work.ts';

/** A table while it is filled; positions as the file has them. */
export type Draft = {
  name: string;
  features: OwnFeature[];
  /** For each feature its row or number in the file, as the reader would count. */
  readonly numbers: number[];
  counts: 'row' | 'feature';
  /** What the file says of its coordinates; undefined when it says nothing. */
  crs?: Crs;
  /** Attributes are cells of text: columns of numbers become numbers. */
  ofCells?: boolean;
};

/** What is found out on the way, for the reader to confirm. */
export type Findings = {
  format?: string;
  encoding?: Guess<string>;
  encodings: readonly OtherEncoding[];
  columns?: Guess<Columns>;
  headings?: readonly string[];
  /** Names in the file that may tell the datum: of columns, of folders. */
  readonly words: string[];
  /** The format itself says WGS-84 (GPX, KML). */
  standard?: boolean;
};

/** Where one file is read: everything a format needs, and where it puts what it finds. */
export type Desk = {
  readonly file: OwnFile;
  readonly wishes: Wishes;
  readonly work: Work;
  readonly faults: FaultList;
  readonly findings: Findings;
  readonly drafts: Draft[];
  table(name: string): Draft;
  /** Adds a feature of any make to a table: checks its shape, makes its attributes plain; tells what it leaves out. */
  put(
    draft: Draft,
    geometry: unknown,
    attributes: unknown,
    id: unknown,
    at: NonNullable<FileFault['at']>,
  ): void;
  /** Reads a file of a zip by its own format. */
  readMember(name: string, bytes: Uint8Array): Promise<void>;
};

/** Thrown when no more is read; what is on the desk stays. The reason is among the faults. */
export class Enough extends Error {}

export function startDesk(
  file: OwnFile,
  wishes: Wishes,
  work: Work,
  faults: FaultList,
  readMember: (desk: Desk, name: string, bytes: Uint8Array) => Promise<void>,
): Desk {
  const drafts: Draft[] = [];
  const ids = new Set<string | number>();
  const geometries = startGeometries(faults);
  const attributesOf = startAttributes(faults);
  const toId = (id: unknown): string | number | undefined => {
    if (typeof id !== 'string' && typeof id !== 'number') return undefined;
    if (!ids.has(id)) {
      ids.add(id);
      return id;
    }
    return undefined;
  };
  const desk: Desk = {
    file,
    wishes,
    work,
    faults,
    findings: { encodings: [], words: [] },
    drafts,
    table(name) {
      const draft: Draft = { name, features: [], numbers: [], counts: 'feature' };
      drafts.push(draft);
      return draft;
    },
    put(draft, raw, attributes, id, at) {
      if (raw === null || raw === undefined) return faults.count('null-geometry', at);
      const geometry: Geometry | null = geometries.toGeometry(raw, at);
      if (!geometry) return;
      if (geometries.positions() > limits.positions) {
        const read = drafts.reduce((sum, { features }) => sum + features.length, 0);
        faults.add('too-many-positions', at, { limit: limits.positions, read });
        throw new Enough();
      }
      const known = toId(id);
      if (known === undefined && (typeof id === 'string' || typeof id === 'number'))
        faults.count('duplicate-id', at);
      const properties = attributesOf(attributes, at);
      draft.numbers.push(at.number);
      draft.features.push(
        known === undefined
          ? { type: 'Feature', properties, geometry }
          : { type: 'Feature', id: known, properties, geometry },
      );
    },
    readMember: (name, bytes) => readMember(desk, name, bytes),
  };
  return desk;
}
