import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BaseMap, Site } from '../../../src/site.ts';
import { baseMapStore, drawnBase, setBaseOpacity, showBaseMap } from '../../../src/state/base-map.ts';

/** What a publisher has set, changed by each test. */
const set = vi.hoisted((): { site: Site } => ({ site: { externalHosts: [], baseMap: null } }));
vi.mock('../../../src/site.ts', () => set);

const publish = (baseMap: Partial<BaseMap>): void => {
  const title = { zh: '底图', en: 'Base' };
  Object.assign(set.site, { baseMap: { title, addresses: [], attribution: '© 某家', ...baseMap } });
};

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('location', { protocol: 'https:' });
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    throw new Error('gone');
  });
  baseMapStore.setState(baseMapStore.getInitialState(), true);
});
afterEach(() => vi.unstubAllGlobals());

const drawn = () => drawnBase(baseMapStore.getState());

it('is off, and nobody is asked, until a reader switches it on', async () => {
  publish({
    addresses: [
      'https://t{s}.tianditu.gov.cn/DataServer?T=vec_w&x={x}&y={y}&l={z}&tk=1',
      'https://t{s}.tianditu.gov.cn/DataServer?T=cva_w&x={x}&y={y}&l={z}&tk=1',
    ],
  });
  expect(drawn()).toEqual([]);
  await showBaseMap(true);
  expect(
    drawn().map(({ id, kind, source }) => [id, kind, source.type === 'tiles' && source.attribution]),
  ).toEqual([
    ['base-0', 'raster', '© 某家'],
    ['base-1', 'raster', '© 某家'],
  ]);
  setBaseOpacity(0.4);
  expect(drawn().map(({ opacity }) => opacity)).toEqual([0.4, 0.4]);
  await showBaseMap(false);
  expect(drawn()).toEqual([]);
  await showBaseMap(true);
  expect(drawn(), 'as it was left').toMatchObject([{ opacity: 0.4 }, { opacity: 0.4 }]);
  expect(asked, 'templates need no question').toEqual([]);
});

it('that cannot be had says so, and is tried again', async () => {
  publish({ addresses: ['https://tiles.example.org/base.pmtiles'] });
  await showBaseMap(true);
  expect(baseMapStore.getState()).toMatchObject({
    phase: 'failed',
    problem: { en: expect.stringMatching(/example/) },
  });
  expect(drawn()).toEqual([]);
  const before = asked.length;
  await showBaseMap(true);
  expect(asked.length).toBeGreaterThan(before);
});

it('switched off while it is asked for stays off', async () => {
  publish({ addresses: ['https://tiles.example.org/{z}/{x}/{y}.png'] });
  const asking = showBaseMap(true);
  await showBaseMap(false);
  await asking;
  expect(baseMapStore.getState().phase).toBe('off');
  expect(drawn()).toEqual([]);
});
