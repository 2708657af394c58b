import type { Feature, Geometry } from 'geojson';
import type { Text } from '../i18n/text.ts';
import type { Method, Status } from './vocabulary.ts';

/** Properties of a feature in `geodata/layers/*.geojson`. The id stands at the feature's top level. */
export type ShapeProperties = {
  readonly name?: Text;
  /** Id of the entry it shows. */
  readonly entry?: string;
  /** The layer's own sub-kind: `metro`, `expressway`, `canal`, … */
  readonly class: string;
  /** 95 % of its vertices lie within this many metres of the truth. */
  readonly accuracyM: number;
  readonly method: Method;
  /** How far it is built, where no entry says so or the entry speaks of something larger. */
  readonly status?: Status;
  /** Rail: the line it belongs to (`1`, `6`, `m101`). Roads: the road number (`G1`). */
  readonly line?: string;
  /** Stations: every line that stops, the one it is drawn under first. */
  readonly lines?: readonly string[];
  /** Stations: place along `line`, from its first terminus. */
  readonly order?: number;
  /** Waterways drawn as a centre line: usual width of the water in metres. */
  readonly widthM?: number;
  /** 1 = labelled first, 3 = last. */
  readonly rank?: 1 | 2 | 3;
  /** What a reader should know about how it was drawn. */
  readonly note?: Text;
};

export type Shape = Feature<Geometry, ShapeProperties> & { readonly id: string };
