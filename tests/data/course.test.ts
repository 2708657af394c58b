import { expect, test } from 'vitest';
import { runsEastWest } from '../../geodata/tools/course.ts';

const across = [
  [116.6, 39.9],
  [116.7, 39.91],
];
const upward = [
  [116.65, 39.8],
  [116.65, 39.95],
];

test('the nearest line counts', () => {
  expect(runsEastWest([116.62, 39.9021], [across, upward])).toBe(true);
  expect(runsEastWest([116.651, 39.85], [across, upward])).toBe(false);
});

test('a degree of longitude is shorter than one of latitude', () => {
  expect(
    runsEastWest(
      [116.6, 39.9],
      [
        [
          [116.6, 39.9],
          [116.61, 39.909],
        ],
      ],
    ),
  ).toBe(false);
});
