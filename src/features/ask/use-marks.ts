import type { Feature, Geometry } from 'geojson';
import { useEffect } from 'react';
import type { SketchProperties, TraceClass } from '../../layers/sketches.ts';
import { useAsk } from '../../state/ask.ts';
import { setSketch } from '../../state/index.ts';
import type { AnswerRow } from './rows.ts';

const tool = 'ask';

const mark = (geometry: Geometry, as: TraceClass): Feature<Geometry, SketchProperties> => ({
  type: 'Feature',
  geometry,
  properties: { class: as },
});

/** Draws how far the question reaches, and what of the entries lies inside, while the panel is open. */
export function useMarks(rows: readonly AnswerRow[], on: boolean): void {
  const area = useAsk(({ meeting }) => meeting?.area ?? null);
  // A figure by itself is drawn already.
  const drawn = useAsk(({ answered }) => answered?.target?.kind === 'figure' && answered.bufferM === 0);
  useEffect(() => {
    const marked = on ? rows.filter(({ met }) => !met.rough).flatMap(({ met }) => met.traces) : [];
    setSketch(tool, [
      ...marked.map((geometry) => mark(geometry, 'met')),
      ...(area && !drawn ? [mark(area, 'reach')] : []),
    ]);
  }, [rows, on, area, drawn]);
  useEffect(() => () => setSketch(tool, []), []);
}
