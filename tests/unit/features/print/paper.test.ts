import { describe, expect, it } from 'vitest';
import {
  cameraOnPaper,
  entryMap,
  fits,
  margin,
  metersPerMm,
  orientations,
  pageSize,
  pagesFor,
  paperScale,
  papers,
  pixelRatio,
  possible,
  resolutions,
  scaleNumber,
  slideMap,
  toCssPixels,
  viewMap,
} from '../../../../src/features/print/paper.ts';
import { distanceMeters } from '../../../../src/geo/distance.ts';

const formats = papers.flatMap((paper) => orientations.map((orientation) => ({ paper, orientation })));
const camera = { zoom: 12, lat: 39.9, lng: 116.7 };

/** Degrees of longitude that a web map puts into so many CSS pixels: 512 of them hold the world at zoom 0. */
const degreesIn = (pixels: number, zoom: number) => (pixels * 360) / (512 * 2 ** zoom);

describe('a sheet of paper', () => {
  it('is cut after ISO 216', () => {
    expect(pageSize({ paper: 'a4', orientation: 'portrait' })).toEqual({ width: 210, height: 297 });
    expect(pageSize({ paper: 'a3', orientation: 'landscape' })).toEqual({ width: 420, height: 297 });
  });

  it.each(formats)('has all pictures within its margins: $paper $orientation', (format) => {
    const page = pageSize(format);
    for (const box of [viewMap(format, true), viewMap(format, false), entryMap(format), slideMap(format)]) {
      expect(box.width).toBeGreaterThan(60);
      expect(box.height).toBeGreaterThan(60);
      expect(box.width).toBeLessThanOrEqual(page.width - 2 * margin);
      expect(box.height).toBeLessThanOrEqual(page.height - 2 * margin);
    }
    // The legend takes its room from the map, on one side only.
    const [bare, beside] = [viewMap(format, false), viewMap(format, true)];
    expect([bare.width === beside.width, bare.height === beside.height].filter(Boolean)).toHaveLength(1);
    // Two slides and their words find room.
    const two = slideMap(format);
    if (format.orientation === 'portrait') expect(2 * two.height).toBeLessThan(page.height * 0.6);
    else expect(2 * two.width).toBeLessThan(page.width - 2 * margin);
  });

  it('takes two slides', () => {
    expect([0, 1, 2, 3, 10, 11].map(pagesFor)).toEqual([0, 1, 1, 2, 5, 6]);
  });
});

describe('the scale on paper', () => {
  it.each([
    [12, 39.9],
    [14.3, 39.7],
    [9.5, 40.1],
  ])('is that of the ground, at zoom %f and %f north', (zoom, lat) => {
    const { meters, width } = paperScale({ zoom, lat, lng: 116.7 }, 50);
    expect(width).toBeLessThanOrEqual(50);
    expect(width).toBeGreaterThan(50 / 2.6);
    const degrees = degreesIn(toCssPixels(width), zoom);
    const ground = distanceMeters([116.7, lat], [116.7 + degrees, lat]);
    expect(ground / meters).toBeCloseTo(1, 3);
  });

  it('does not hang on the resolution: a finer picture has as many CSS pixels', () => {
    expect(toCssPixels(25.4)).toBeCloseTo(96, 9);
    for (const dpi of resolutions) expect(96 * pixelRatio(dpi)).toBeCloseTo(dpi, 9);
  });

  it('as a number is that of the bar, to three figures', () => {
    const exact = metersPerMm(camera) * 1000;
    expect(scaleNumber(camera) / exact).toBeCloseTo(1, 2);
    expect(String(scaleNumber(camera))).toMatch(/^\d{3}0*$/);
  });

  it('shows all of the frame, as large as the paper allows', () => {
    const frame = { width: 800, height: 600 };
    const map = { width: 200, height: 140 };
    const { zoom } = cameraOnPaper(camera, frame, map);
    const shown = (pixels: number) => pixels * 2 ** (camera.zoom - zoom);
    const [wide, high] = [shown(toCssPixels(map.width)), shown(toCssPixels(map.height))];
    expect(wide).toBeGreaterThanOrEqual(frame.width - 1e-6);
    expect(high).toBeGreaterThanOrEqual(frame.height - 1e-6);
    expect(Math.min(wide / frame.width, high / frame.height)).toBeCloseTo(1, 9);
    expect(cameraOnPaper({ ...camera, zoom: 17.9 }, { width: 10, height: 10 }, map).zoom).toBe(18);
  });
});

describe('the resolutions that are offered', () => {
  const a3 = viewMap({ paper: 'a3', orientation: 'landscape' }, false);

  it('are all, where the graphics card draws them: A3 at 300 dpi is 17 million pixels', () => {
    expect(possible(a3, 16_384)).toEqual([150, 200, 300]);
    expect(possible(a3, 8192)).toEqual([150, 200, 300]);
  });

  it('are fewer on a small card, and one is always tried', () => {
    expect(possible(a3, 4096)).toEqual([150, 200]);
    expect(possible(a3, 1000)).toEqual([150]);
  });

  it('stay below what a canvas may hold', () => {
    expect(fits({ width: 600, height: 600 }, 300, 16_384)).toBe(true);
    expect(fits({ width: 700, height: 700 }, 300, 16_384)).toBe(false);
  });
});
