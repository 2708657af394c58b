import { metersPerPixel, type ScaleBar, scaleBar } from '../../geo/scale-bar.ts';

/** The measures of paper: what stands where, how large, at which scale. Millimetres, unless a name says otherwise. Pure. */

export const papers = ['a4', 'a3'] as const;
export type Paper = (typeof papers)[number];
export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];
export const resolutions = [150, 200, 300] as const;
/** Dots per inch of the map's picture. Words are drawn by the printer itself. */
export type Resolution = (typeof resolutions)[number];

export type Format = { readonly paper: Paper; readonly orientation: Orientation };
export type Size = { readonly width: number; readonly height: number };

/** ISO 216, upright. */
const upright: Record<Paper, Size> = { a4: { width: 210, height: 297 }, a3: { width: 297, height: 420 } };

export function pageSize({ paper, orientation }: Format): Size {
  const { width, height } = upright[paper];
  return orientation === 'portrait' ? { width, height } : { width: height, height: width };
}

const mmPerInch = 25.4;
/** CSS pixels an inch. A map drawn so many pixels wide has its names as large on paper as the words beside it. */
const cssPerInch = 96;

export const toCssPixels = (mm: number): number => (mm * cssPerInch) / mmPerInch;
export const pixelRatio = (resolution: Resolution): number => resolution / cssPerInch;

/** What printers leave free, and a little more. */
export const margin = 10;
/** Title above, scale and sources below a map. */
const around = { head: 21, foot: 25 };
const gap = 5;
const legendBeside: Record<Paper, number> = { a4: 72, a3: 92 };
const legendBelow: Record<Paper, number> = { a4: 62, a3: 84 };

/** The map of a sheet; its legend stands beside it on paper that lies, below it on paper that stands. */
export function viewMap(format: Format, legend: boolean): Size {
  const page = pageSize(format);
  const [width, height] = [page.width - 2 * margin, page.height - 2 * margin - around.head - around.foot];
  if (!legend) return { width, height };
  return format.orientation === 'landscape'
    ? { width: width - gap - legendBeside[format.paper], height }
    : { width, height: height - gap - legendBelow[format.paper] };
}

/** The picture of an entry's place: a fifth of a page that stands, beside the words on one that lies. */
export function entryMap(format: Format): Size {
  const page = pageSize(format);
  const width = page.width - 2 * margin;
  return format.orientation === 'portrait'
    ? { width, height: Math.round(page.height * 0.21) }
    : { width: Math.round(width * 0.44), height: Math.round(page.height * 0.5) };
}

export const slidesOnPage = 2;

/** The picture of a slide, two on a page: one above the other, or side by side on paper that lies. */
export function slideMap(format: Format): Size {
  const page = pageSize(format);
  const width = page.width - 2 * margin;
  return format.orientation === 'portrait'
    ? { width, height: Math.round(page.height * 0.275) }
    : { width: (width - 2 * gap) / 2, height: Math.round(page.height * 0.46) };
}

export const pagesFor = (slides: number): number => Math.ceil(slides / slidesOnPage);

export type Camera = { readonly zoom: number; readonly lat: number; readonly lng: number };

/** The map draws no nearer. */
const nearest = 18;

/** All that stood in a frame of the screen, in CSS pixels, as large as the paper allows. */
export const cameraOnPaper = (camera: Camera, frame: Size, map: Size): Camera => ({
  ...camera,
  zoom: Math.min(
    nearest,
    camera.zoom +
      Math.log2(Math.min(toCssPixels(map.width) / frame.width, toCssPixels(map.height) / frame.height)),
  ),
});

/** Metres on the ground for a millimetre on paper, in the middle of the map. */
export const metersPerMm = ({ lat, zoom }: Camera): number => metersPerPixel(lat, zoom) * toCssPixels(1);

/** The scale bar of a map on paper, its width in millimetres. */
export const paperScale = (camera: Camera, room: number): ScaleBar => scaleBar(metersPerMm(camera), room);

/** The map's scale as `1 : so many`, to three figures: a bar is exact, a number need not be. */
export function scaleNumber(camera: Camera): number {
  const exact = metersPerMm(camera) * 1000;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 2);
  return Math.round(exact / step) * step;
}

/** A canvas of more is refused, or takes more memory than a device has to give. */
const mostPixels = 64_000_000;

/** Whether a picture of that size can be drawn: by the graphics card, and held by the browser. */
export function fits({ width, height }: Size, resolution: Resolution, longestSide: number): boolean {
  const [wide, high] = [width, height].map((mm) => Math.ceil((mm / mmPerInch) * resolution)) as [
    number,
    number,
  ];
  return wide <= longestSide && high <= longestSide && wide * high <= mostPixels;
}

/** The resolutions this device can draw; the coarsest always is tried. */
export const possible = (map: Size, longestSide: number): readonly Resolution[] =>
  resolutions.filter((each) => each === 150 || fits(map, each, longestSide));
