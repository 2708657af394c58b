import type { Position } from 'geojson';
import type { Text } from '../../i18n/text.ts';
import type { FaultKey } from '../fault-words.ts';
import type { Guess } from '../reading.ts';
import type { Crs } from './crs.ts';
import { type Known, knownOf } from './projections.ts';
import type { Projection } from './transverse-mercator.ts';

/** How a table's numbers become degrees with longitude first: which projection, and which axis comes first. */
export type ToDegrees = {
  readonly projection: Guess<string>;
  readonly swapped: Guess<boolean>;
  /** Undefined when they are degrees already. */
  readonly grid?: Projection;
  /** The other projection the numbers would fit as well, for the fit with our roads to decide. */
  readonly rival?: { readonly projection: Guess<string>; readonly grid: Projection };
};

export type Refusal = { readonly key: FaultKey; readonly what: string };

/** Beijing with some room; China with some room. */
const region = [115.2, 39.2, 117.8, 41.3] as const;
const country = [72, 3, 136, 54] as const;

type Box = readonly [number, number, number, number];

const isIn = ([west, south, east, north]: Box, x: number, y: number): boolean =>
  x >= west && x <= east && y >= south && y <= north;

const share = (sample: readonly Position[], test: (x: number, y: number) => boolean): number =>
  sample.filter(([x = Number.NaN, y = Number.NaN]) => test(x, y)).length / (sample.length || 1);

const say = (zh: string, en: string): Text => ({ zh, en });
const show = ([x = 0, y = 0]: Position): string => `${Number(x.toFixed(2))}, ${Number(y.toFixed(2))}`;

const asWritten = {
  value: false,
  sure: true,
  reason: say('先经度、后纬度。', 'Longitude first, then latitude.'),
};

/** Degrees: does the file give latitude first? */
export function guessSwapped(sample: readonly Position[], wish?: boolean): Guess<boolean> {
  if (wish !== undefined) return { value: wish, sure: true, reason: say('由您选定。', 'You chose it.') };
  const beyond = share(sample, (x, y) => Math.abs(y) > 90 && Math.abs(y) <= 180 && Math.abs(x) <= 90);
  const here = share(sample, (x, y) => isIn(region, x, y));
  const turned = share(sample, (x, y) => isIn(region, y, x));
  if (turned > 0.5 && turned > here)
    return {
      value: true,
      sure: turned > 0.9,
      reason: say(
        '换过来才在北京一带，第二个数超过 90 度。',
        'Only when swapped do they lie near Beijing; the second number is above 90.',
      ),
    };
  if (beyond > 0.5 && here === 0)
    return {
      value: true,
      sure: true,
      reason: say(
        '第二个数超过 90，不可能是纬度。',
        'The second number is above 90 and cannot be a latitude.',
      ),
    };
  const china = share(sample, (x, y) => isIn(country, x, y));
  if (here > 0.5 || china > 0.5) return asWritten;
  return {
    value: false,
    sure: false,
    reason: say(
      '不在中国范围内，无法核对；按先经度、后纬度。',
      'Not in China, so it cannot be checked; taken as longitude first.',
    ),
  };
}

const isDegrees = (sample: readonly Position[]): boolean =>
  share(sample, (x, y) => Math.abs(x) <= 360 && Math.abs(y) <= 360) > 0.5;

type Candidate = {
  readonly code: number;
  readonly known: Known & { kind: 'metres' };
  readonly swapped: boolean;
  readonly here: number;
};

const candidateCodes = [4548, 4527, 4498, 32650, 3857, 4547, 4549, 4526, 4528, 4508, 4510];

/** Every system that puts most of the sample near Beijing, best first; the national grid before UTM where both do. */
function candidates(sample: readonly Position[]): Candidate[] {
  return candidateCodes
    .flatMap((code) => {
      const known = knownOf(code);
      if (known?.kind !== 'metres') return [];
      return [false, true].map((swapped): Candidate => {
        const here = share(sample, (x, y) => {
          const [lng = Number.NaN, lat = Number.NaN] = swapped
            ? known.projection.toDegrees(y, x)
            : known.projection.toDegrees(x, y);
          return isIn(region, lng, lat);
        });
        return { code, known, swapped, here };
      });
    })
    .filter(({ here }) => here > 0.5)
    .sort((a, b) => b.here - a.here);
}

/** Beijing's own grid: its origin lies south-west of the city, so northings are a tenth of the national ones. */
const isLocal = (sample: readonly Position[]): boolean =>
  share(
    sample,
    (x, y) =>
      Math.max(x, y) > 380_000 &&
      Math.max(x, y) < 640_000 &&
      Math.min(x, y) > 200_000 &&
      Math.min(x, y) < 420_000,
  ) > 0.5;

function fromKnown(
  known: Known,
  name: string,
  reason: Text,
  sample: readonly Position[],
  wish?: boolean,
): ToDegrees {
  const projection = { value: name, sure: true, reason };
  if (known.kind === 'degrees')
    return { projection: { ...projection, value: 'degrees' }, swapped: guessSwapped(sample, wish) };
  const turned = share(sample, (x, y) => {
    const [lng = Number.NaN, lat = Number.NaN] = known.projection.toDegrees(y, x);
    return isIn(country, lng, lat);
  });
  const straight = share(sample, (x, y) => {
    const [lng = Number.NaN, lat = Number.NaN] = known.projection.toDegrees(x, y);
    return isIn(country, lng, lat);
  });
  const value = wish ?? (turned > 0.5 && straight < 0.5);
  const swapped = value
    ? {
        value,
        sure: wish !== undefined || turned > 0.9,
        reason: say(
          '第一个数是北坐标（X），第二个是东坐标（Y）。',
          'The first number is the northing, the second the easting.',
        ),
      }
    : { value, sure: true, reason: say('先东坐标、后北坐标。', 'Easting first, then northing.') };
  return { projection, swapped, grid: known.projection };
}

/**
 * By wish, by what the file says, or by the numbers themselves. `crs` in metres over numbers that are degrees (and the
 * other way round) is not believed.
 */
export function guessToDegrees(
  sample: readonly Position[],
  crs: Crs | undefined,
  wishes: { readonly projection?: string | undefined; readonly swapped?: boolean | undefined },
): ToDegrees | Refusal {
  const { projection: wish, swapped } = wishes;
  const wished = wish?.startsWith('EPSG:') ? knownOf(Number(wish.slice(5))) : undefined;
  const chosen = say('由您选定。', 'You chose it.');
  if (wish === 'degrees')
    return {
      projection: { value: 'degrees', sure: true, reason: chosen },
      swapped: guessSwapped(sample, swapped),
    };
  if (wish && wished) return fromKnown(wished, wish, chosen, sample, swapped);
  const inDegrees = isDegrees(sample);
  if (crs?.kind === 'unsupported' && !inDegrees) return { key: 'unknown-projection', what: crs.name };
  if (crs?.kind === 'known' && (crs.known.kind === 'degrees') === inDegrees) {
    const { zh, en } = crs.known.title;
    return fromKnown(crs.known, crs.name, say(`文件写明：${zh}。`, `The file says: ${en}.`), sample, swapped);
  }
  if (inDegrees)
    return {
      projection: {
        value: 'degrees',
        sure: true,
        reason: say('数值在经纬度范围内。', 'The numbers are in the range of degrees.'),
      },
      swapped: guessSwapped(sample, swapped),
    };
  const [best, ...others] = candidates(sample).filter(
    (each) => swapped === undefined || each.swapped === swapped,
  );
  const first = sample[0] ?? [0, 0];
  if (!best) return { key: isLocal(sample) ? 'local-grid' : 'no-projection', what: show(first) };
  const name = (each: Candidate): Guess<string> => ({
    value: `EPSG:${each.code}`,
    sure: false,
    reason: say(
      `文件没有说明；按 ${each.known.title.zh} 落在北京一带。`,
      `The file does not say; as ${each.known.title.en} it lies near Beijing.`,
    ),
  });
  const rival = others.find((each) => each.swapped === best.swapped && each.here > best.here - 0.1);
  const reason = best.swapped
    ? say(
        '第一个数是北坐标（X），第二个是东坐标（Y）。',
        'The first number is the northing, the second the easting.',
      )
    : say('先东坐标、后北坐标。', 'Easting first, then northing.');
  return {
    projection: name(best),
    swapped: { value: best.swapped, sure: true, reason },
    grid: best.known.projection,
    ...(rival ? { rival: { projection: name(rival), grid: rival.known.projection } } : {}),
  };
}
