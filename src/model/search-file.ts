import type { Bounds } from '../geo/bounds.ts';
import type { Text } from '../i18n/text.ts';
import type { Status } from './vocabulary.ts';

/** What only search needs: other names, places without an entry, organisations, and how characters are typed. */
export type SearchFile = {
  /** By entry id; entries with nothing to add are left out. */
  readonly entries: Readonly<Record<string, EntryWords>>;
  readonly organisations: readonly OrganisationRow[];
  /** Shapes of the map that show no entry: they have no other row anywhere. */
  readonly places: readonly PlaceRow[];
  readonly sounds: Sounds;
  /** Traditional characters, each followed by its simplified form: `東东門门`. Only of characters in our names. */
  readonly traditional: string;
};

export type LngLat = readonly [lng: number, lat: number];

export type EntryWords = {
  /** Aliases of the documents, names on the map, and short forms derived from them. */
  readonly also?: readonly string[];
  /** Organisations its statements make responsible, by their place in the file's list. */
  readonly by?: readonly number[];
  /** A point on its largest shape. */
  readonly at?: LngLat;
};

export type OrganisationRow = {
  readonly id: string;
  readonly name: Text;
  readonly also?: readonly string[];
};

export type PlaceRow = {
  readonly layer: string;
  readonly id: string;
  readonly name: Text;
  readonly also?: readonly string[];
  /** Where its label stands: inside an area, half way along a line. */
  readonly at: LngLat;
  /** Absent for a point. */
  readonly bounds?: Bounds;
  readonly accuracyM: number;
  /** Of what is not built yet. */
  readonly status?: Status;
  /** The town `at` lies in. */
  readonly town?: string;
  /** Stations: the lines that stop. */
  readonly lines?: Text;
};

/** Pinyin without tones; ü is v. */
export type Sounds = {
  /** Characters by their usual syllable: `{ bei: '北贝' }`. */
  readonly syllables: Readonly<Record<string, string>>;
  /** Names in which a character sounds otherwise: all its syllables, one a Chinese character. */
  readonly names: Readonly<Record<string, string>>;
};

export const emptySearchFile: SearchFile = {
  entries: {},
  organisations: [],
  places: [],
  sounds: { syllables: {}, names: {} },
  traditional: '',
};
