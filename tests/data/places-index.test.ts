import { resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildData } from '../../geodata/tools/build.ts';
import { readWorkshop } from '../../geodata/tools/read-workshop.ts';
import { boundsHold } from '../../src/geo/bounds.ts';
import { loadCatalog } from '../../src/state/catalog.ts';
import { DataProblem } from '../../src/state/data-files.ts';
import { findPlaces, findShape } from '../../src/state/places-index.ts';

const { files } = buildData(readWorkshop(resolve(import.meta.dirname, '../../geodata')));
const missing = new Set<string>();

vi.mock(import('../../src/state/data-files.ts'), async (original) => ({
  ...(await original()),
  fetchData: async <T>(name: string): Promise<T> => {
    const text = files.get(name);
    if (text === undefined || missing.has(name)) throw new DataProblem(name, 'not there');
    return JSON.parse(text) as T;
  },
}));

describe('findPlaces', () => {
  beforeEach(() => missing.clear());

  it('waits for the catalogue, and without the words of search finds names as they are written', async () => {
    missing.add('search');
    const asked = findPlaces('北运河');
    await loadCatalog();
    // Where an entry's point is stands in the file that did not come: nothing can be told of its place.
    expect(await asked).toEqual([]);
  });

  it('gives stations, streets, towns and entries, each with a point on it and its box', async () => {
    await loadCatalog();
    const kinds = async (query: string) =>
      (await findPlaces(query)).map(({ kind, id }) => `${kind} ${id}`)[0];
    expect(await kinds('八里桥')).toBe('shape station-baliqiao');
    expect(await kinds('通朝大街')).toBe('shape road-tongchao');
    expect(await kinds('漷县镇')).toBe('town huoxian');
    expect(await kinds('北运河')).toBe('entry water-river-beiyunhe');
    expect(await kinds('tzbg')).toBe('shape station-tongzhou-beiguan');
    for (const query of ['张家湾', '通州', '公园', '路', 'tz'])
      for (const { name, at, bounds, accuracyM } of await findPlaces(query)) {
        const [west, south, east, north] = bounds;
        // Label points are written with five decimals.
        expect(boundsHold([west - 1e-4, south - 1e-4, east + 1e-4, north + 1e-4], [...at]), name.zh).toBe(
          true,
        );
        expect(accuracyM).toBeGreaterThan(0);
        expect(name.en).toMatch(/[A-Za-z0-9]/);
      }
  });

  it('gives no more than twenty, best first, and says what is a guess', async () => {
    expect((await findPlaces('路')).length).toBe(20);
    expect(await findPlaces('')).toEqual([]);
    const [slipped] = await findPlaces('北运何');
    expect(slipped).toMatchObject({ id: 'water-river-beiyunhe', guess: true });
    expect((await findPlaces('北运河'))[0]).toMatchObject({ guess: false });
  });

  it('leaves out what is on no map', async () => {
    for (const { kind, id } of await findPlaces('接诉即办')) expect(`${kind} ${id}`).toBe('');
  });
});

describe('findShape', () => {
  it('knows the name of a shape by its id', async () => {
    await loadCatalog();
    expect((await findShape('rail-stations', 'station-baliqiao'))?.name.zh).toBe('八里桥');
    expect(await findShape('rail-stations', 'station-nowhere')).toBe(null);
  });
});
