/** A distance in words: a range that includes the doubt, and a direction. */
import type { CompassPoint } from '../geo/distance.ts';
import { formatNumber, type Language, type Text } from '../i18n/index.ts';
import type { NearEntry } from './nearby.ts';

export const compassNames: Readonly<Record<CompassPoint, Text>> = {
  north: { zh: '北', en: 'north' },
  'north-east': { zh: '东北', en: 'north-east' },
  east: { zh: '东', en: 'east' },
  'south-east': { zh: '东南', en: 'south-east' },
  south: { zh: '南', en: 'south' },
  'south-west': { zh: '西南', en: 'south-west' },
  west: { zh: '西', en: 'west' },
  'north-west': { zh: '西北', en: 'north-west' },
};

const step = (meters: number): number => (meters < 1000 ? 50 : 100);

/** The range in words; its ends are rounded outwards, so that the truth stays inside. */
function rangeText(atLeast: number, atMost: number, language: Language): string {
  const high = Math.max(50, Math.ceil(atMost / step(atMost)) * step(atMost));
  const low = Math.floor(atLeast / step(high)) * step(high);
  const kilometres = high >= 1000;
  const unit = kilometres ? { zh: '公里', en: 'km' }[language] : { zh: '米', en: 'm' }[language];
  const value = (meters: number) => formatNumber(kilometres ? meters / 1000 : meters, language, 1);
  if (low <= 0) return { zh: `${value(high)} ${unit}以内`, en: `within ${value(high)} ${unit}` }[language];
  if (low === high) return `${value(high)} ${unit}`;
  return `${value(low)}–${value(high)} ${unit}`;
}

/** `东北 0.8–1.1 公里`, `500 米以内`, `就在这里`. */
export function nearnessText({ meters, atLeast, atMost, direction }: NearEntry, language: Language): string {
  if (meters === 0 && atMost < 100) return { zh: '就在这里', en: 'right here' }[language];
  const range = rangeText(atLeast, atMost, language);
  return direction ? `${compassNames[direction][language]} ${range}` : range;
}
