/** Scale bars: round lengths that fit, on screen or paper. */

import { metersPerDegree } from './earth.ts';

/** CSS pixels round the world at zoom 0. */
const worldPx = 512;

/** Metres from west to east for one pixel of a web map; its scale changes with the latitude. */
export const metersPerPixel = (latitude: number, zoom: number): number =>
  (metersPerDegree(latitude).lng * 360) / (worldPx * 2 ** zoom);

export type ScaleBar = {
  readonly meters: number;
  readonly width: number;
  /** Into how many parts it is divided, so that each is round too. */
  readonly parts: number;
};

/** The longest bar of 1, 2 or 5 times a power of ten that is no wider than the room. */
export function scaleBar(metersPerUnit: number, room: number): ScaleBar {
  const most = metersPerUnit * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const lead = [5, 2, 1].find((each) => each * power <= most) ?? 1;
  const meters = lead * power;
  return { meters, width: meters / metersPerUnit, parts: lead === 2 ? 4 : 5 };
}
