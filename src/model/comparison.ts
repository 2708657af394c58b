import { formatNumber, type Language, type Text } from '../i18n/index.ts';
import type { FigureKey } from './figures.ts';
import type { Sector } from './vocabulary.ts';

/** A figure beside something a person knows. Each unit is a public one and is said in the words. */

/** A football pitch of international matches, 105 × 68 m. */
const pitchM2 = 7140;
/** A basketball court, 28 × 15 m. */
const courtM2 = 420;
/** The Forbidden City as the Palace Museum gives it: 720,000 m². */
const palaceM2 = 720_000;
const coreM2 = 155_000_000;
/** Home use a person and day, China Water Resources Bulletin 2023. */
const waterTonnesPerPerson = 0.125;
/** People in a household of Beijing, census of 2020. */
const peoplePerHome = 2.31;
const walkKmPerHour = 4.5;
const cycleKmPerHour = 15;

/** Two figures that count, for a comparison is no measurement; halves below ten. */
function roughly(value: number): number {
  if (value < 10) return Math.round(value * 2) / 2;
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}

const inBoth = (words: (language: Language) => string): Text => ({ zh: words('zh'), en: words('en') });
const number = (value: number, language: Language): string => formatNumber(value, language, 1);

function areaBeside(m2: number, zhHead = '约合', enHead = 'about'): Text | undefined {
  // The core is its own measure, and what is nearly the core needs no comparison with it.
  if (m2 >= coreM2 / 5) {
    const share = m2 / coreM2;
    if (Math.abs(share - 1) < 0.03) return undefined;
    return share < 1
      ? inBoth((l) =>
          l === 'zh'
            ? `约占 155 平方公里核心区的 ${Math.round(share * 100)}%`
            : `about ${Math.round(share * 100)}% of the 155 km² core`,
        )
      : inBoth((l) =>
          l === 'zh'
            ? `约为 155 平方公里核心区的 ${number(roughly(share), l)} 倍`
            : `about ${number(roughly(share), l)} times the 155 km² core`,
        );
  }
  const [size, zh, en, ens] =
    m2 >= 2 * palaceM2
      ? ([palaceM2, '个故宫（72 公顷）', 'Forbidden City (72 ha)', 'Forbidden Cities (72 ha each)'] as const)
      : m2 >= pitchM2 / 2
        ? ([
            pitchM2,
            '个足球场（7140 平方米）',
            'football pitch (7,140 m²)',
            'football pitches (7,140 m² each)',
          ] as const)
        : ([
            courtM2,
            '个篮球场（420 平方米）',
            'basketball court (420 m²)',
            'basketball courts (420 m² each)',
          ] as const);
  const n = roughly(m2 / size);
  if (n < 0.5) return undefined;
  return inBoth((l) =>
    l === 'zh'
      ? `${zhHead}${n === 0.5 ? '半' : ` ${number(n, l)} `}${zh}`
      : `${enHead} ${n === 0.5 ? `half a ${en}` : `${number(n, l)} ${n === 1 ? en : ens}`}`,
  );
}

/** Minutes by fives below the hour, then half hours. */
function timeWords(hours: number): Text {
  if (hours < 0.96) {
    const minutes = hours < 1 / 6 ? Math.round(hours * 60) : Math.round(hours * 12) * 5;
    return { zh: `${minutes} 分钟`, en: `${minutes} minutes` };
  }
  const rounded = Math.round(hours * 2) / 2;
  return { zh: `${rounded} 小时`, en: `${rounded} hour${rounded === 1 ? '' : 's'}` };
}

/** On foot, from a few minutes to two hours; farther by bicycle; beyond four hours it tells nobody anything. */
function timeAlong(km: number): Text | undefined {
  if (km < 0.2) return undefined;
  if (km <= 2 * walkKmPerHour) {
    const time = timeWords(km / walkKmPerHour);
    return { zh: `步行约 ${time.zh}（每小时 4.5 公里）`, en: `about ${time.en} on foot (4.5 km/h)` };
  }
  if (km > 4 * cycleKmPerHour) return undefined;
  const time = timeWords(km / cycleKmPerHour);
  return { zh: `骑车约 ${time.zh}（每小时 15 公里）`, en: `about ${time.en} by bicycle (15 km/h)` };
}

function waterFor(tonnesPerDay: number): Text | undefined {
  const people = roughly(tonnesPerDay / waterTonnesPerPerson);
  if (people < 100) return undefined;
  return inBoth((l) =>
    l === 'zh'
      ? `约合 ${number(people, l)}人一天的家庭用水（每人 125 升）`
      : `as much as ${number(people, l)} people use at home in a day (125 litres each)`,
  );
}

function homesFor(homes: number): Text | undefined {
  const people = roughly(homes * peoplePerHome);
  if (people < 20) return undefined;
  return inBoth((l) =>
    l === 'zh'
      ? `约住 ${number(people, l)}人（北京平均每户 2.31 人）`
      : `home to about ${number(people, l)} people (2.31 to a household in Beijing)`,
  );
}

/** Nothing where a comparison would not help, or would rest on no sound unit. */
export function comparisonOf(key: FigureKey, value: number, sector: Sector): Text | undefined {
  switch (key) {
    case 'areaM2':
      return areaBeside(value);
    case 'areaHa':
      return areaBeside(value * 10_000);
    case 'areaKm2':
      return areaBeside(value * 1_000_000);
    case 'floorAreaM2':
      return areaBeside(value, '各层铺开约合', 'all floors laid out: about');
    case 'lengthKm':
    case 'pathKm':
      return timeAlong(value);
    case 'capacityTonnesPerDay':
      // The same key counts waste elsewhere.
      return sector === 'water' ? waterFor(value) : undefined;
    case 'homes':
      return homesFor(value);
    default:
      return undefined;
  }
}
