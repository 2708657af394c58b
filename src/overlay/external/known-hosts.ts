import type { Text } from '../../i18n/text.ts';
import { ExternalFault } from './fault.ts';

/** What is known of the hosts planners in China use most: whose tiles are shifted, who wants a key, whose grid is another. */

const shifted = (who: Text): Text => ({
  zh: `${who.zh}的瓦片用 GCJ-02 坐标，在通州比本图偏东约 500 米、偏北约 130 米，不能拿来对位置。`,
  en: `The tiles of ${who.en} are in GCJ-02: in Tongzhou they lie some 500 m east and 130 m north of this map, so nothing can be measured against them.`,
});

const shiftedHosts: readonly { readonly host: RegExp; readonly query?: RegExp; readonly who: Text }[] = [
  { host: /(^|\.)(autonavi|amap)\.com$/, who: { zh: '高德', en: 'AMap (高德)' } },
  { host: /(^|\.)map\.gtimg\.com$|(^|\.)map\.qq\.com$/, who: { zh: '腾讯地图', en: 'Tencent Maps' } },
  {
    host: /(^|\.)google\.cn$|(^|\.)googlecnapps\.cn$|(^|\.)gac-geo\./,
    who: { zh: '谷歌中国', en: 'Google China' },
  },
  {
    host: /(^|\.)google\.com$/,
    query: /gl=cn|lyrs=[^&]*[mhrpy]/i,
    who: { zh: '谷歌地图在中国境内', en: 'Google Maps within China' },
  },
  { host: /(^|\.)geoq\.cn$/, who: { zh: '智图 GeoQ', en: 'GeoQ (智图)' } },
];

/** Why tiles of this address do not lie where they seem to. */
export function shiftOf({ hostname, href }: URL): Text | null {
  const found = shiftedHosts.find(({ host, query }) => host.test(hostname) && (query?.test(href) ?? true));
  return found ? shifted(found.who) : null;
}

/** Refuses what cannot work, before anyone is asked. */
export function refuseKnown(url: URL, host: string): void {
  const { hostname, href } = url;
  if (/(^|\.)(bdimg|baidu)\.com$/.test(hostname)) throw new ExternalFault('baidu-grid', { host });
  if (!/(^|\.)tianditu\.(gov\.cn|com)$/.test(hostname)) return;
  const [set = ''] = /\b(vec|cva|img|cia|ter|cta|ibo|eva|eia)_c\b/.exec(href) ?? [];
  if (set) throw new ExternalFault('tianditu-grid', { host, set }, swapGrid(href));
  if (![...url.searchParams].some(([key, value]) => key.toLowerCase() === 'tk' && value))
    throw new ExternalFault('tianditu-key', { host });
}

const swapGrid = (href: string): string =>
  decodeURI(href)
    .replace(/\b(vec|cva|img|cia|ter|cta|ibo|eva|eia)_c\b/g, '$1_w')
    .replace(/tilematrixset=c\b/i, (found) => `${found.slice(0, -1)}w`);

/** What {s} stands for where nobody says. */
export function usualSubdomains(url: string): readonly string[] {
  if (/tianditu\./.test(url)) return ['0', '1', '2', '3', '4', '5', '6', '7'];
  if (/autonavi\.com/.test(url)) return ['1', '2', '3', '4'];
  if (/gtimg\.com|virtualearth\.net|google/.test(url)) return ['0', '1', '2', '3'];
  return ['a', 'b', 'c'];
}
