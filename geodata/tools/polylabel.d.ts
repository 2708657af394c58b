declare module 'polylabel' {
  /** The point of a polygon farthest from its edge, with that distance, in the unit of the coordinates. */
  export default function polylabel(
    rings: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): [x: number, y: number] & { distance: number };
}
