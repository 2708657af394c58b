import type { Feature, Geometry } from 'geojson';
import { createStore } from 'zustand/vanilla';
import type { SketchProperties } from '../layers/sketches.ts';

/** What tools draw on the map beside the atlas's layers: a circle round home, a line that is measured. By feature id. */
export type Sketch = readonly Feature<Geometry, SketchProperties>[];
export type SketchesState = { readonly sketches: Readonly<Record<string, Sketch>> };

export const sketchesStore = createStore<SketchesState>(() => ({ sketches: {} }));

/** Draws a tool's sketch in place of its last one; an empty one takes it off. */
export function setSketch(tool: string, sketch: Sketch): void {
  sketchesStore.setState(({ sketches: { [tool]: _, ...others } }) => ({
    sketches: sketch.length > 0 ? { ...others, [tool]: sketch } : others,
  }));
}
