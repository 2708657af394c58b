import { expect, it } from 'vitest';
import { palettes, themes } from '../../../src/layers/colors.ts';
import { hatch, hatchColor, hatchPath } from '../../../src/layers/hatch.ts';

it('gives a pattern its theme’s own colour', () => {
  for (const theme of themes) {
    expect(hatchColor(`hatch/${theme}/education`)).toBe(palettes[theme].sectors.learn);
    expect(hatchColor(`hatch/${theme}/greenInk`)).toBe(palettes[theme].greenInk);
    expect(hatchColor(`hatch/${theme}/`)).toBe(palettes[theme].inkSoft);
  }
});

it('knows what is no pattern', () => {
  expect(hatchColor('mark/light/rail/done')).toBeNull();
  expect(hatchColor('hatch/sepia/rail')).toBeNull();
});

it('joins tile to tile: each line goes on where the tile above and to the right has one', () => {
  // Lines of slope one: they are the same line where x + y is the same, a tile further by its side.
  const sums = [...hatchPath(hatch.every, hatch.every).matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(
    ([, x, y]) => Number(x) + Number(y),
  );
  for (const sum of sums) expect(sum % hatch.every).toBe(0);
  expect(sums).toEqual([0, 1, 2].map((i) => i * hatch.every));
});
