import type { Position } from 'geojson';
import { isLanguage, type Language } from '../i18n/text.ts';
import type { Theme } from '../layers/index.ts';
import { type Filter, noFilter } from '../model/filter.ts';
import { isYearState, type YearState } from '../model/timeline.ts';
import type { Comparison } from '../state/compare.ts';
import { leastRadiusM, mostRadiusM } from '../state/near.ts';
import { isTheme } from '../state/settings.ts';
import { firstYear, lastYear } from '../state/time.ts';
import type { Camera } from '../state/view.ts';
import { startVisibility, type VisibilityState } from '../state/visibility.ts';
import { readVisibility, writeVisibility } from '../state/visibility-text.ts';
import { readComparison, writeComparison } from './compare-address.ts';
import { readFilter, writeFilter } from './filter-address.ts';

/**
 * The whole view as one readable address, and back. Pure. Defaults are left out, unknown keys are kept, and what
 * cannot be understood is named, never dropped in silence.
 *
 *   #v=1&map=12.50/39.9010/116.7370&layers=roads,off;rivers,,0.6&sel=rail-m101-1&near=39.901,116.737,1500&lang=en&theme=dark&panel=list&compare=2021~2035@0.5
 */
export type AddressView = {
  readonly camera: Camera | null;
  readonly visibility: VisibilityState;
  /** An entry's id, or `layer/shape` for a shape no document speaks of. */
  readonly selected: string | null;
  /** The place asked about, cut to 3 decimals, and metres around it. */
  readonly near: { readonly at: Position; readonly radiusM: number } | null;
  readonly filter: Filter;
  readonly year: number | null;
  /** Of that year, the states that are wanted; none: all. */
  readonly states: readonly YearState[];
  /** A document's id: nothing later is read. */
  readonly asOf: string | null;
  /** Two documents' ids, the older first. */
  readonly compared: readonly [string, string] | null;
  /** What stands left and right of a swipe, or side by side. */
  readonly comparison: Comparison | null;
  /** The layers as they stood when that began. */
  readonly frozen: VisibilityState | null;
  readonly language: Language | null;
  readonly theme: Theme | null;
  /** The feature in the left panel, with its page (`documents/plan-2026`); null: the usual one; empty: folded away. */
  readonly tab: string | null;
  /** The briefing that is given, with the slide's id: `rail/m101`. */
  readonly story: string | null;
  /** Version of the data the address was made with. */
  readonly data: string | null;
  /** Keys of later versions, kept as they are. */
  readonly rest: Readonly<Record<string, string>>;
};

export type AddressFault = { readonly key: string; readonly value: string };

export const emptyView = (): AddressView => ({
  camera: null,
  visibility: startVisibility(),
  selected: null,
  near: null,
  filter: noFilter,
  year: null,
  states: [],
  asOf: null,
  compared: null,
  comparison: null,
  frozen: null,
  language: null,
  theme: null,
  tab: null,
  story: null,
  data: null,
  rest: {},
});

const cameraPattern = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;

const writeCamera = ({ zoom, lat, lng }: Camera): string =>
  `${zoom.toFixed(2)}/${lat.toFixed(4)}/${lng.toFixed(4)}`;

function readCamera(value: string): Camera | null {
  const [, zoom, lat, lng] = (cameraPattern.exec(value) ?? []).map(Number);
  if (zoom === undefined || lat === undefined || lng === undefined) return null;
  return zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180 ? { zoom, lat, lng } : null;
}

const nearPattern = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?),(\d+)$/;

/** A home is told to about 100 m, never closer. */
const writeNear = ({ at: [lng = 0, lat = 0], radiusM }: NonNullable<AddressView['near']>): string =>
  `${lat.toFixed(3)},${lng.toFixed(3)},${radiusM}`;

function readNear(value: string): AddressView['near'] {
  const [, lat, lng, radiusM] = (nearPattern.exec(value) ?? []).map(Number);
  if (lat === undefined || lng === undefined || radiusM === undefined) return null;
  const sensible =
    Math.abs(lat) <= 85 && Math.abs(lng) <= 180 && radiusM >= leastRadiusM && radiusM <= mostRadiusM;
  return sensible ? { at: [lng, lat], radiusM } : null;
}

/** `2027`, or with the states that are wanted: `2027,due,awaited`. */
const writeYear = ({ year, states }: AddressView): string | null =>
  year === null ? null : [year, ...states].join();

function readYear(value: string, fault: (value?: string) => void): Pick<AddressView, 'year' | 'states'> {
  const [first, ...wanted] = value.split(',');
  const year = Number(first);
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) {
    fault();
    return { year: null, states: [] };
  }
  for (const state of wanted) if (!isYearState(state)) fault(state);
  return { year, states: wanted.filter(isYearState) };
}

const escapes = /[%&#=+\s]/g;
const write = (value: string): string => value.replace(escapes, encodeURIComponent);
function read(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The address without its `#`; empty for the usual view. */
export function toAddress(view: AddressView): string {
  const pairs: [string, string | null][] = [
    ['map', view.camera && writeCamera(view.camera)],
    ['layers', writeVisibility(view.visibility) || null],
    ['sel', view.selected],
    ['panel', view.tab],
    ['near', view.near && writeNear(view.near)],
    ['filter', writeFilter(view.filter) || null],
    ['year', writeYear(view)],
    ['asof', view.asOf],
    ['diff', view.compared?.join('~') ?? null],
    ['compare', view.comparison && writeComparison(view.comparison)],
    ['then', view.frozen && writeVisibility(view.frozen)],
    ['lang', view.language],
    ['theme', view.theme],
    ['story', view.story],
    ['data', view.data],
    ...Object.entries(view.rest),
  ];
  const told = pairs.filter((pair): pair is [string, string] => pair[1] !== null);
  return told.length
    ? [['v', '1'] as const, ...told].map(([k, v]) => `${write(k)}=${write(v)}`).join('&')
    : '';
}

export function fromAddress(hash: string): { view: AddressView; faults: readonly AddressFault[] } {
  const faults: AddressFault[] = [];
  const rest: Record<string, string> = {};
  const view = { ...emptyView() } as { -readonly [K in keyof AddressView]: AddressView[K] };
  for (const pair of hash.replace(/^#/, '').split('&').filter(Boolean)) {
    const [head = '', ...tail] = pair.split('=');
    const [key, value] = [read(head), read(tail.join('='))];
    const fault = (of = value) => faults.push({ key, value: of });
    switch (key) {
      case 'v':
        if (value !== '1') fault();
        break;
      case 'map':
        view.camera = readCamera(value);
        if (!view.camera) fault();
        break;
      case 'layers':
        view.visibility = readVisibility(value, fault);
        break;
      case 'sel':
        view.selected = value || null;
        break;
      case 'near':
        view.near = readNear(value);
        if (!view.near) fault();
        break;
      case 'filter':
        view.filter = readFilter(value, fault);
        break;
      case 'year':
        Object.assign(view, readYear(value, fault));
        break;
      case 'asof':
        view.asOf = value || null;
        break;
      case 'diff': {
        const [older, newer, ...more] = value.split('~');
        if (older && newer && more.length === 0) view.compared = [older, newer];
        else fault();
        break;
      }
      case 'compare':
        view.comparison = readComparison(value, fault);
        break;
      case 'then':
        view.frozen = readVisibility(value, fault);
        break;
      case 'panel':
        view.tab = value;
        break;
      case 'story':
        view.story = value || null;
        break;
      case 'lang':
        if (isLanguage(value)) view.language = value;
        else fault();
        break;
      case 'theme':
        if (isTheme(value)) view.theme = value;
        else fault();
        break;
      case 'data':
        view.data = value || null;
        break;
      default:
        Object.defineProperty(rest, key, { value, enumerable: true, configurable: true });
    }
  }
  return { view: { ...view, rest }, faults };
}
