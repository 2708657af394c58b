/** What `build.ts` works out of the app's own sources for the bare page. */
declare module 'virtual:bare-picture' {
  import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';

  /** The app's first picture, whole: its paints over its layer files. */
  export const style: StyleSpecification;
  /** The paints of a file that is dropped, over the source `dropped`. */
  export const own: readonly LayerSpecification[];
  /** Where the app starts: west, south, east, north. */
  export const bounds: readonly [number, number, number, number];
}

declare module 'virtual:bare-slides' {
  import type { StyleSpecification } from 'maplibre-gl';

  /** The slides of one briefing: the style of each, whole, and what must be seen. */
  export const slides: readonly {
    readonly style: StyleSpecification;
    readonly bounds: readonly [number, number, number, number];
  }[];
}
