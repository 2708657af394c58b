import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Text } from '../i18n/text.ts';
import type { Method, Sector, Status } from './vocabulary.ts';

/** A shape as the built layer files hold it: what the map draws, for those who ask questions of it. */
export type DrawnShape = {
  /** Name of the layer's data file. */
  readonly layer: string;
  readonly id: string;
  readonly name?: Text;
  /** Id of the entry it shows. */
  readonly entry?: string;
  readonly sector?: Sector;
  readonly class: string;
  readonly status: Status;
  readonly method: Method;
  /** 95 % of its vertices lie within this many metres of the truth. */
  readonly accuracyM: number;
  /** An area over 2 km². */
  readonly wide: boolean;
  readonly geometry: Geometry;
};

/** Properties as `geodata/tools/build.ts` writes them for the map's expressions. */
type Flat = {
  readonly id: string;
  readonly zh?: string;
  readonly en?: string;
  readonly entry?: string;
  readonly sector?: Sector;
  readonly class: string;
  readonly status: Status;
  readonly method: Method;
  readonly accuracyM: number;
  readonly wide?: 'yes';
  readonly label?: 'yes';
};

function toDrawn(layer: string, { geometry, properties }: Feature<Geometry, Flat>): DrawnShape {
  const { id, zh, en, entry, sector, status, method, accuracyM, wide } = properties;
  return {
    layer,
    id,
    ...(zh && en ? { name: { zh, en } } : {}),
    ...(entry ? { entry } : {}),
    ...(sector ? { sector } : {}),
    class: properties.class,
    status,
    method,
    accuracyM,
    wide: wide === 'yes',
    geometry,
  };
}

/** The shapes of one built layer file, without the points its labels stand on. */
export const toDrawnShapes = (layer: string, { features }: FeatureCollection<Geometry, Flat>): DrawnShape[] =>
  features.filter(({ properties }) => !properties.label).map((feature) => toDrawn(layer, feature));
