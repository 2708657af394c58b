import type { Position } from 'geojson';
import type { Text } from '../../i18n/index.ts';

/** Where the device says it is, or why it cannot say. Nothing of it leaves the device. */
export type Located = { readonly at: Position; readonly accuracyM: number } | { readonly problem: Text };

const problems = {
  missing: {
    zh: '这个浏览器不提供定位。可以在地图上点一下，或输入地名。',
    en: 'This browser offers no location. Tap the map, or type a place.',
  },
  insecure: {
    zh: '网页不是安全连接（https），浏览器不给定位。可以在地图上点一下，或输入地名。',
    en: 'The page is not on a secure connection (https), so the browser gives no location. Tap the map, or type a place.',
  },
  denied: {
    zh: '没有得到定位许可。可以在浏览器的网站设置里允许，也可以在地图上点一下，或输入地名。',
    en: 'Location was not allowed. Allow it in the browser’s site settings, tap the map, or type a place.',
  },
  unavailable: {
    zh: '设备现在定不了位。换个开阔的地方再试，或在地图上点一下。',
    en: 'The device cannot tell where it is now. Try again in the open, or tap the map.',
  },
  timeout: {
    zh: '等了二十秒还没有定到位。再试一次，或在地图上点一下。',
    en: 'No position after twenty seconds. Try again, or tap the map.',
  },
} satisfies Record<string, Text>;

const byCode = ['unavailable', 'denied', 'unavailable', 'timeout'] as const;

export function locate(): Promise<Located> {
  if (!isSecureContext) return Promise.resolve({ problem: problems.insecure });
  if (!('geolocation' in navigator)) return Promise.resolve({ problem: problems.missing });
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ at: [coords.longitude, coords.latitude], accuracyM: Math.round(coords.accuracy) }),
      ({ code }) => resolve({ problem: problems[byCode[code] ?? 'unavailable'] }),
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
    );
  });
}
