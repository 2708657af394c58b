import type { Position } from 'geojson';
import type { Crs } from './place/crs.ts';
import { type Fit, fitDatums, type KnownLines } from './place/fit.ts';
import { type Datum, datumNames, type Guess } from './reading.ts';

/**
 * Which datum are degrees in? By what the file says, and by how they lie on our roads, rail and stations. Only the fit
 * makes sure: programs write WGS-84 over shifted coordinates unasked.
 */

export type DatumEvidence = {
  /** File name, names of columns, folders and layers: never what stands in the cells, where 百度 may be an address. */
  readonly words: readonly string[];
  readonly crs?: Crs | undefined;
  /** The format is WGS-84 by its own rules. */
  readonly standard?: boolean | undefined;
  /** The numbers are metres of a national grid, which is not known to be anything else. */
  readonly national?: boolean | undefined;
  readonly sample: readonly Position[];
  readonly lines: KnownLines | null;
};

export type DatumAnswer = { readonly guess: Guess<Datum>; readonly fit: Fit | null };

const signs: readonly (readonly [Datum, RegExp])[] = [
  ['bd09', /bd-?_?09|baidu|百度|(^|[\W_])bd([\W_]|$)/i],
  ['gcj02', /gcj-?_?(02)?|火星|高德|amap|gaode|腾讯|tencent|autonavi/i],
  ['cgcs2000', /cgcs|4490|国家大地|2000坐标|天地图/i],
  ['wgs84', /wgs-?_?(19)?84|4326|crs84/i],
];

type Said = { readonly datum: Datum; readonly word: string };

/** Each datum that is named, once. */
export function namedDatums(words: readonly string[]): Said[] {
  const found: Said[] = [];
  for (const word of words)
    for (const [datum, sign] of signs)
      if (sign.test(word) && !found.some((each) => each.datum === datum))
        found.push({ datum, word: word.slice(0, 60) });
  return found;
}

const isSame = (a: Datum, b: Datum) => a === b || ![a, b].some((each) => each === 'gcj02' || each === 'bd09');

/** The datum that stands out from chance and from the others; null when none does. */
export function fittingDatum(fit: Fit): Datum | null {
  const order = (['wgs84', 'gcj02', 'bd09'] as const).toSorted((a, b) => fit.shares[b] - fit.shares[a]);
  const [best, next] = order;
  if (!best || !next) return null;
  const aboveChance = fit.shares[best] - fit.chance;
  const aboveNext = fit.shares[best] - fit.shares[next];
  // Few positions scatter more than the decoys show: each is at most 1 off, the mean by 1/√n.
  const noise = Math.max(fit.scatter, 0.35 / Math.sqrt(fit.positions));
  return aboveChance > 3 * noise && aboveNext > 2 * noise && aboveChance > 0.15 ? best : null;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

function tellFit(fit: Fit, datum: Datum): { zh: string; en: string } {
  const others = (['wgs84', 'gcj02', 'bd09'] as const).filter((each) => !isSame(each, datum));
  const most = percent(Math.max(...others.map((each) => fit.shares[each])));
  return {
    zh: `按${datumNames[datum].zh}，${fit.positions} 个点与我们画的道路、轨道和车站吻合 ${percent(fit.shares[datum])}；按其他坐标至多 ${most}。`,
    en: `As ${datumNames[datum].en}, ${fit.positions} points lie on our roads, rail and stations by ${percent(fit.shares[datum])}; as anything else by ${most} at most.`,
  };
}

export function guessDatum({ words, crs, standard, national, sample, lines }: DatumEvidence): DatumAnswer {
  const fit = fitDatums(sample, lines);
  const fitting = fit && fittingDatum(fit);
  const frame = crs?.kind === 'known' ? (crs.known.frame === 'wgs84' ? 'wgs84' : 'cgcs2000') : undefined;
  const byWords = namedDatums([...words, ...(crs ? [crs.name] : [])]);
  // The name of a file says more than a coordinate system that programs write unasked.
  const shifted = byWords.find(({ datum }) => datum === 'gcj02' || datum === 'bd09');
  const said: Said | undefined =
    shifted ?? (frame ? { datum: frame, word: crs?.name.slice(0, 60) ?? '' } : undefined) ?? byWords[0];
  const tell = (value: Datum, sure: boolean, zh: string, en: string): DatumAnswer => ({
    guess: { value, sure, reason: { zh, en } },
    fit,
  });

  if (said && fit && fitting && isSame(said.datum, fitting)) {
    const lies = tellFit(fit, fitting);
    return tell(
      said.datum,
      true,
      `文件写着“${said.word}”，${lies.zh}`,
      `The file says “${said.word}”. ${lies.en}`,
    );
  }
  if (fit && fitting) {
    const lies = tellFit(fit, fitting);
    if (said)
      return tell(
        fitting,
        false,
        `文件写着“${said.word}”，但${lies.zh}请看重影决定。`,
        `The file says “${said.word}”, but: ${lies.en} Decide by the ghosts.`,
      );
    return tell(fitting, true, lies.zh, lies.en);
  }
  const doubt = fit
    ? {
        zh: '与道路的吻合看不出差别，请看重影。',
        en: 'How it lies on the roads does not tell; see the ghosts.',
      }
    : { zh: '附近没有可对照的道路。', en: 'There are no roads of ours nearby to compare with.' };
  if (said)
    return tell(
      said.datum,
      false,
      `文件写着“${said.word}”。${doubt.zh}`,
      `The file says “${said.word}”. ${doubt.en}`,
    );
  if (national)
    return tell(
      'cgcs2000',
      false,
      `坐标是国家投影坐标，按 CGCS2000。${doubt.zh}`,
      `The numbers are metres of the national grid; taken as CGCS2000. ${doubt.en}`,
    );
  if (standard)
    return tell(
      'wgs84',
      false,
      `这种格式规定用 WGS-84。${doubt.zh}`,
      `The format is WGS-84 by its rules. ${doubt.en}`,
    );
  return tell(
    'wgs84',
    false,
    `文件没有说明坐标系，先按 WGS-84。${doubt.zh}`,
    `The file does not say; taken as WGS-84. ${doubt.en}`,
  );
}
