import type { Theme } from '../../src/layers/index.ts';
import type { Opening } from './driver.ts';

/**
 * Views of the map alone, from the whole district to a street corner, over five places that are unlike each other: the old
 * town and the canal, the great park, the resort, and two country towns. Whoever changes a paint looks at these.
 */

const places = {
  canal: '39.9120/116.6850',
  heart: '39.8720/116.7350',
  resort: '39.8550/116.6750',
  huoxian: '39.7650/116.7900',
  yongledian: '39.7000/116.8000',
};
const zooms = [9, 11, 13, 15];
const screens = {
  desk: { size: 'desk', screen: { width: 1440, height: 900 } },
  phone: { size: 'phone' },
} as const;

export type MapScene = {
  readonly name: string;
  readonly opening: Opening;
  readonly themes: readonly Theme[];
};

/** `place-canal-11`, and `place-canal-11-phone`. The projector has its say where a hall looks: at 11 and 13. */
export const mapScenes: readonly MapScene[] = Object.entries(places).flatMap(([place, at]) =>
  zooms.flatMap((zoom) =>
    Object.entries(screens).map(([screen, opening]) => ({
      name: `place-${place}-${zoom}${screen === 'phone' ? '-phone' : ''}`,
      opening: { ...opening, hash: `v=1&panel=&map=${zoom.toFixed(2)}/${at}` },
      themes: [
        'light',
        'dark',
        ...(screen === 'desk' && (zoom === 11 || zoom === 13) ? (['projector'] as const) : []),
      ] as const,
    })),
  ),
);
