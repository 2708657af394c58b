import { expect, it, vi } from 'vitest';
import { type Overlay, plainStyle } from '../../../src/model/overlay.ts';

vi.mock('maplibre-gl', () => ({ addProtocol: () => undefined }));

const overlay = (id: string, kind: Overlay['kind'], more: Partial<Overlay> = {}): Overlay => ({
  ...{ id, title: id, kind, on: true, opacity: 1, bounds: null, count: 0, fields: [], kinds: {}, filter: [] },
  ...{ style: plainStyle(0), datum: null, note: null, kept: false },
  source: {
    type: 'tiles',
    url: 'https://a.b/{z}/{x}/{y}',
    tileSize: 256,
    minzoom: 3,
    maxzoom: 16,
    sourceLayer: 'l',
  },
  ...more,
});

it('draws tiles of other hosts by our own protocol, pictures at the bottom of the order under our lines', async () => {
  const { toOwnPictures } = await import('../../../src/map/overlay-picture.ts');
  const [air, roads, lifted] = [
    overlay('air', 'raster'),
    overlay('roads', 'vector'),
    overlay('plan', 'raster'),
  ];
  const pictures = toOwnPictures([air, roads, lifted]);
  expect(pictures.map(({ under }) => under ?? false)).toEqual([true, false, false]);
  expect(pictures[0]?.source).toEqual({
    ...{ type: 'raster', tiles: ['external://air/{z}/{x}/{y}'], tileSize: 256, minzoom: 3, maxzoom: 16 },
  });
  expect(pictures[1]?.source).toEqual({
    ...{ type: 'vector', tiles: ['external://roads/{z}/{x}/{y}'], minzoom: 3, maxzoom: 16 },
  });
  const paints =
    pictures[1]?.paints({ theme: 'light', colors: {}, language: 'zh', typeScale: 1 } as never) ?? [];
  expect(paints.map((paint) => 'source-layer' in paint && paint['source-layer'])).toEqual([
    'l',
    'l',
    'l',
    'l',
  ]);
  expect(toOwnPictures([{ ...air, on: false }])).toEqual([]);
});
