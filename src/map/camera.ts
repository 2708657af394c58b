import type { Map as MapLibre } from 'maplibre-gl';
import type { Bounds } from '../geo/bounds.ts';
import type { Camera, Covered } from '../state/view.ts';

/** Verbs that move the camera. What panels cover is kept free; under reduced motion nothing flies. */

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const margin = 32;

/** Padding that keeps the bounds clear of panels, never more than the map has room for. */
export function padding(
  { clientWidth: width, clientHeight: height }: HTMLElement,
  covered: Covered,
): Covered {
  const share = (a: number, b: number, room: number): [number, number] => {
    const k = Math.min(1, (room * 0.8) / Math.max(1, a + b));
    return [a * k, b * k];
  };
  const [left, right] = share(covered.left + margin, covered.right + margin, width);
  const [top, bottom] = share(covered.top + margin, covered.bottom + margin, height);
  return { top, right, bottom, left };
}

export function fitTo(map: MapLibre, [west, south, east, north]: Bounds, covered: Covered): void {
  map.fitBounds(
    [
      [west, south],
      [east, north],
    ],
    { padding: padding(map.getContainer(), covered), maxZoom: 14.5, animate: !calm(), duration: 700 },
  );
}

/**
 * Flies to a box, as long as the way is far, and clear of what is covered: a slide names what must be seen, so that it looks
 * right on any screen.
 */
export function flyTo(map: MapLibre, [west, south, east, north]: Bounds, covered: Covered): void {
  map.fitBounds(
    [
      [west, south],
      [east, north],
    ],
    { padding: padding(map.getContainer(), covered), animate: !calm(), speed: 1.1, maxDuration: 3200 },
  );
}

/** Moves just enough that a point of the screen comes out from under the panels. */
export function reveal(map: MapLibre, at: { x: number; y: number }, covered: Covered): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const pad = padding(map.getContainer(), covered);
  const x = Math.min(Math.max(at.x, pad.left), width - pad.right);
  const y = Math.min(Math.max(at.y, pad.top), height - pad.bottom);
  if (x === at.x && y === at.y) return;
  map.panBy([at.x - x, at.y - y], { animate: !calm(), duration: 300 });
}

export function zoomBy(map: MapLibre, levels: number): void {
  map.easeTo({ zoom: map.getZoom() + levels, animate: !calm(), duration: 220 });
}

export function moveTo(map: MapLibre, { zoom, lng, lat }: Camera): void {
  map.easeTo({ zoom, center: [lng, lat], animate: !calm(), duration: 500 });
}

/** The part of the land that no panel covers. */
export function inSight(map: MapLibre, covered: Covered): Bounds {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { lng: west, lat: south } = map.unproject([covered.left, height - covered.bottom]);
  const { lng: east, lat: north } = map.unproject([width - covered.right, covered.top]);
  return [west, south, east, north];
}

/** A part of the screen as a map of its own. */
export type Frame = { readonly camera: Camera; readonly width: number; readonly height: number };

/** However much panels cover, so much is shown. */
const leastFrame = 200;

/** What no panel covers: where its middle is, and how large it is in CSS pixels. */
export function frameOf(map: MapLibre, { left, right, top, bottom }: Covered): Frame {
  const { clientWidth, clientHeight } = map.getContainer();
  const width = Math.round(Math.max(leastFrame, clientWidth - left - right));
  const height = Math.round(Math.max(leastFrame, clientHeight - top - bottom));
  const { lng, lat } = map.unproject([left + width / 2, top + height / 2]);
  return { camera: { zoom: map.getZoom(), lng, lat }, width, height };
}

/** Browsers give no larger canvas, whatever the graphics card could draw. */
const largestCanvas = 16_384;

export function longestSide(map: MapLibre): number {
  const gl = map.getCanvas().getContext('webgl2');
  if (!gl) return largestCanvas;
  const [width, height] = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Int32Array;
  const sides = [gl.MAX_TEXTURE_SIZE, gl.MAX_RENDERBUFFER_SIZE].map((name) => Number(gl.getParameter(name)));
  return Math.min(largestCanvas, ...sides, width ?? largestCanvas, height ?? largestCanvas);
}

/** The middle of what panels leave free, in CSS pixels of the map. */
export function middleOf(map: MapLibre, covered: Covered): { x: number; y: number } {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { left, right, top, bottom } = padding(map.getContainer(), covered);
  return { x: (left + width - right) / 2, y: (top + height - bottom) / 2 };
}
