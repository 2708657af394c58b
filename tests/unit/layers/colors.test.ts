import { describe, expect, it } from 'vitest';
import { palettes, sectorGroups, themes } from '../../../src/layers/index.ts';

type Rgb = readonly [number, number, number];

const linear = (hex: string): Rgb => {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const deficiencies: Readonly<Record<string, readonly Rgb[]>> = {
  'no deficiency': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Oklab coordinates of linear RGB (Ottosson 2020). */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(Math.max(0, 0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b));
  const m = Math.cbrt(Math.max(0, 0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b));
  const s = Math.cbrt(Math.max(0, 0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b));
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const difference = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const seenBy = (matrix: readonly Rgb[], [r, g, b]: Rgb): Rgb => {
  const [x, y, z] = matrix.map((row) => row[0] * r + row[1] * g + row[2] * b);
  return [x ?? 0, y ?? 0, z ?? 0];
};

describe.each(themes)('%s', (theme) => {
  const colors = palettes[theme];

  it('has labels that can be read on the paper', () => {
    const least = theme === 'projector' ? 7 : 4.5;
    for (const name of ['ink', 'inkSoft', 'waterInk', 'greenInk'] as const)
      expect(contrast(colors[name], colors.paper), name).toBeGreaterThanOrEqual(least);
    expect(contrast(colors.accent, colors.paper)).toBeGreaterThanOrEqual(theme === 'projector' ? 7 : 4.5);
  });

  it('has marks that stand out from the paper', () => {
    for (const group of sectorGroups)
      expect(contrast(colors.sectors[group], colors.paper), group).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(deficiencies))('keeps sectors apart under %s', (name) => {
    const matrix = deficiencies[name] ?? [];
    const seen = sectorGroups.map((group) => oklab(seenBy(matrix, linear(colors.sectors[group]))));
    const pairs = seen.flatMap((a, i) =>
      seen.slice(i + 1).map((b, j) => ({
        pair: `${sectorGroups[i]} and ${sectorGroups[i + 1 + j]}`,
        apart: difference(a, b),
      })),
    );
    for (const { pair, apart } of pairs) expect(apart, pair).toBeGreaterThan(0.04);
  });
});
