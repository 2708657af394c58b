import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../src/model/comparison.ts';
import type { FigureKey } from '../../../src/model/figures.ts';
import type { Sector } from '../../../src/model/vocabulary.ts';

const compared = (key: FigureKey, value: number, sector: Sector = 'green') =>
  comparisonOf(key, value, sector);

describe('a figure beside what a person knows', () => {
  it.each<[FigureKey, number, string, string]>([
    // Areas: courts, pitches, the Forbidden City, the core.
    ['areaM2', 210, '约合半个篮球场（420 平方米）', 'about half a basketball court (420 m²)'],
    ['areaM2', 420, '约合 1 个篮球场（420 平方米）', 'about 1 basketball court (420 m²)'],
    ['areaM2', 3569, '约合 8.5 个篮球场（420 平方米）', 'about 8.5 basketball courts (420 m² each)'],
    ['areaM2', 3570, '约合半个足球场（7140 平方米）', 'about half a football pitch (7,140 m²)'],
    ['areaHa', 10, '约合 14 个足球场（7140 平方米）', 'about 14 football pitches (7,140 m² each)'],
    ['areaHa', 2.52, '约合 3.5 个足球场（7140 平方米）', 'about 3.5 football pitches (7,140 m² each)'],
    ['areaHa', 143.9, '约合 200 个足球场（7140 平方米）', 'about 200 football pitches (7,140 m² each)'],
    ['areaHa', 144, '约合 2 个故宫（72 公顷）', 'about 2 Forbidden Cities (72 ha each)'],
    ['areaKm2', 10.87, '约合 15 个故宫（72 公顷）', 'about 15 Forbidden Cities (72 ha each)'],
    ['areaKm2', 31, '约占 155 平方公里核心区的 20%', 'about 20% of the 155 km² core'],
    ['areaKm2', 104, '约占 155 平方公里核心区的 67%', 'about 67% of the 155 km² core'],
    ['areaKm2', 751, '约为 155 平方公里核心区的 5 倍', 'about 5 times the 155 km² core'],
    [
      'floorAreaM2',
      28_400,
      '各层铺开约合 4 个足球场（7140 平方米）',
      'all floors laid out: about 4 football pitches (7,140 m² each)',
    ],
    // Lengths: on foot, then by bicycle.
    ['lengthKm', 0.2, '步行约 3 分钟（每小时 4.5 公里）', 'about 3 minutes on foot (4.5 km/h)'],
    ['lengthKm', 1, '步行约 15 分钟（每小时 4.5 公里）', 'about 15 minutes on foot (4.5 km/h)'],
    ['lengthKm', 4.5, '步行约 1 小时（每小时 4.5 公里）', 'about 1 hour on foot (4.5 km/h)'],
    ['pathKm', 9, '步行约 2 小时（每小时 4.5 公里）', 'about 2 hours on foot (4.5 km/h)'],
    ['lengthKm', 9.1, '骑车约 35 分钟（每小时 15 公里）', 'about 35 minutes by bicycle (15 km/h)'],
    ['lengthKm', 24, '骑车约 1.5 小时（每小时 15 公里）', 'about 1.5 hours by bicycle (15 km/h)'],
    ['lengthKm', 60, '骑车约 4 小时（每小时 15 公里）', 'about 4 hours by bicycle (15 km/h)'],
    [
      'homes',
      4414,
      '约住 1 万人（北京平均每户 2.31 人）',
      'home to about 10,000 people (2.31 to a household in Beijing)',
    ],
  ])('%s %d', (key, value, zh, en) => expect(compared(key, value)).toEqual({ zh, en }));

  it('says how many a water plant would serve, not a waste plant', () => {
    expect(compared('capacityTonnesPerDay', 120_000, 'water')).toEqual({
      zh: '约合 96 万人一天的家庭用水（每人 125 升）',
      en: 'as much as 960,000 people use at home in a day (125 litres each)',
    });
    expect(compared('capacityTonnesPerDay', 2100, 'municipal')).toBeUndefined();
  });

  it.each<[FigureKey, number]>([
    ['areaM2', 100],
    ['areaKm2', 155],
    ['lengthKm', 0.1],
    ['lengthKm', 60.1],
    ['pipeKm', 40],
    ['capacityTonnesPerDay', 12],
    ['homes', 8],
    ['investmentYuan', 5_000_000_000],
    ['sharePercent', 8],
    ['widthM', 40],
    ['beds', 300],
  ])('says nothing of %s %d, where it would not help', (key, value) =>
    expect(comparisonOf(key, value, 'water')).toBeUndefined(),
  );
});
