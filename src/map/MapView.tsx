import { useEffect, useRef } from 'react';
import 'maplibre-gl/dist/maplibre-gl.css';
import { setMapProblem } from '../state/index.ts';
import { startMap } from './start.ts';
import { whyNoMap } from './support.ts';

/** A div that the map lives in. Nothing here is drawn again while the map moves. */
/** `label` is what the map is called by those who cannot see it. */
export function MapView({ label }: { label: string }) {
  const container = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!container.current || !tip.current) return;
    const missing = whyNoMap();
    if (missing) return setMapProblem(missing);
    try {
      return startMap(container.current, tip.current);
    } catch (error) {
      setMapProblem({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }, []);
  useEffect(() => {
    container.current?.querySelector('.maplibregl-canvas')?.setAttribute('aria-label', label);
  }, [label]);
  return (
    <div className="map-view">
      <div ref={container} className="map-canvas" />
      <div ref={tip} className="map-tip" hidden aria-hidden="true" />
    </div>
  );
}
