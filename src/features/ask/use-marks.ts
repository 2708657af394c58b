import type { Feature, Geometry } from 'geojson';
import { useEffect } from 'react';
import type { SketchProperties } from '../../layers/sketches.ts';
import { useAsk } from '../../state/ask.ts';
import { setSketch, useShapes } from '../../state/index.ts';
import type { AnswerRow } from './rows.ts';

const tool = 'ask';

const mark = (geometry: Geometry, as: SketchProperties['class']): Feature<Geometry, SketchProperties> => ({
  type: 'Feature',
  geometry,
  properties: { class: as },
});

/** Draws how far the question reaches, and the entries of the answer, while the panel is open. */
export function useMarks(rows: readonly AnswerRow[], on: boolean): void {
  const area = useAsk(({ meeting }) => meeting?.area ?? null);
  const shapes = useShapes((state) => state.shapes);
  useEffect(() => {
    const met = new Set(rows.filter(({ met: { rough } }) => !rough).map(({ entry }) => entry.id));
    const marked = on ? shapes.filter(({ entry }) => entry && met.has(entry)) : [];
    setSketch(tool, [
      ...marked.map(({ geometry }) => mark(geometry, 'met')),
      ...(area ? [mark(area, 'reach')] : []),
    ]);
  }, [rows, on, area, shapes]);
  useEffect(() => () => setSketch(tool, []), []);
}
