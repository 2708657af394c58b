import { describe, expect, it } from 'vitest';
import { roadNames } from '../../geodata/tools/road-names.ts';
import type { Shape } from '../../src/model/feature.ts';

/** West to east along 39.9° N, from and to so many kilometres, so many metres north. */
const km = 1 / 85.4;
const road = (
  zh: string,
  kind: string,
  [from, to]: readonly [number, number],
  { north = 0, status = 'done' as const as Shape['properties']['status'], en = zh } = {},
): Shape => ({
  type: 'Feature',
  id: `road-${zh}`,
  properties: {
    name: { zh, en },
    class: kind,
    accuracyM: 30,
    method: 'traced',
    ...(status && { status }),
  },
  geometry: {
    type: 'LineString',
    coordinates: [from, to].map((at) => [116.6 + at * km, 39.9 + north / 111_000]),
  },
});

/** Kilometres from the first corner to the last, by place along the road. */
const reach = (way: { coordinates: number[][][] } | undefined) =>
  way?.coordinates.map((line) =>
    [line[0], line.at(-1)].map((at) => Math.round((((at?.[0] ?? 0) - 116.6) / km) * 10) / 10),
  );

describe('one name for one street', () => {
  it('leaves a road alone that shares its course with none', () => {
    expect(roadNames([road('东街', 'street', [0, 3]), road('西街', 'street', [4, 6])]).size).toBe(0);
  });

  it('names works on a road by the road', () => {
    const names = roadNames([
      road('漷小路', 'trunk', [0, 5]),
      road('漷小路拓宽', 'trunk', [1, 3], { status: 'planned' }),
    ]);
    expect(names.get('road-漷小路拓宽')).toBeNull();
    expect(names.has('road-漷小路')).toBe(false);
  });

  it('names a through road where no street has its course', () => {
    const names = roadNames([road('京津公路', 'trunk', [0, 6]), road('九棵树东路', 'street', [2, 4])]);
    expect(reach(names.get('road-京津公路')?.way)).toEqual([
      [0, 1.9],
      [4, 6],
    ]);
  });

  it('names the rest of a chain by its one part that no street bears', () => {
    const chain = road('潞苑东路-芙蓉东路-洛阳大街', 'artery', [0, 6], {
      en: 'Luyuan East Road – Furong East Road – Luoyang Avenue',
    });
    const streets = [road('潞苑东路', 'street', [0, 2]), road('芙蓉东路', 'street', [2, 4])];
    const rest = roadNames([chain, ...streets]).get(chain.id);
    expect(rest?.name).toEqual({ zh: '洛阳大街', en: 'Luoyang Avenue' });
    expect(reach(rest?.way)).toEqual([[4, 6]]);
  });

  it('says nothing where two parts could be meant', () => {
    const chain = road('甲路-乙路-丙路', 'artery', [0, 6], { en: 'A – B – C' });
    expect(roadNames([chain, road('甲路', 'street', [0, 2])]).get(chain.id)).toBeNull();
  });

  it('takes 玉带河东街 for a part of 玉带河大街', () => {
    const chain = road('玉带河大街-兆善大街', 'artery', [0, 6], { en: 'Yudaihe Avenue – Zhaoshan Avenue' });
    const rest = roadNames([chain, road('玉带河东街', 'street', [0, 3])]).get(chain.id);
    expect(rest?.name.en).toBe('Zhaoshan Avenue');
  });

  it('is not misled by a street that crosses, nor by an expressway beside', () => {
    const crossing: Shape = {
      ...road('新华路', 'street', [0, 1]),
      geometry: {
        type: 'LineString',
        coordinates: [
          [116.6 + 2 * km, 39.88],
          [116.6 + 2 * km, 39.92],
        ],
      },
    };
    const roads = [
      road('通燕路', 'artery', [0, 5]),
      road('通燕高速', 'expressway', [0, 5], { north: 20 }),
      crossing,
    ];
    expect(roadNames(roads).size).toBe(0);
  });
});
