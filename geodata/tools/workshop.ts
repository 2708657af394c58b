/** The workshop: its files as text, and, where they are at hand, the documents and the reference. */
import type { Geometry } from 'geojson';
import type { Section } from './sections/section.ts';

/** `name` is the path inside geodata/: `layers/rivers.geojson`. */
export type WorkshopFile = { readonly name: string; readonly text: string };

export type Sources = {
  /** Text of each source file by its name. */
  readonly texts: ReadonlyMap<string, string>;
  /** The sections of one document, given the text of the file that holds it. May throw. */
  readonly read: (document: string, fileText: string) => readonly Section[];
};

/** A measured thing of the reference: `rivers.geojson`, 北运河, right within so many metres. */
export type ReferenceShape = {
  readonly file: string;
  readonly name: string;
  readonly accuracyM: number;
  readonly geometry: Geometry;
};

export type Workshop = {
  readonly atlas: WorkshopFile;
  readonly documents: WorkshopFile;
  readonly exceptions: WorkshopFile;
  readonly entries: readonly WorkshopFile[];
  readonly layers: readonly WorkshopFile[];
  /** Target figures. */
  readonly indicators?: WorkshopFile;
  /** Who is made responsible, in both languages. */
  readonly organisations?: WorkshopFile;
  /** Why sections are cited by nobody. */
  readonly coverage?: WorkshopFile;
  /** Briefings, one a file. */
  readonly stories: readonly WorkshopFile[];
  readonly sources?: Sources;
  readonly reference?: readonly ReferenceShape[];
};
