/** What `build.ts` works out of the app's own sources for the bare page. */
declare module 'virtual:bare-picture' {
  import type { StyleSpecification } from 'maplibre-gl';
  import type { Bounds } from '../../../src/geo/bounds.ts';

  /** The app's first picture, whole: its paints over its layer files. */
  export const style: StyleSpecification;
  /** Where the app starts. */
  export const bounds: Bounds;
}
