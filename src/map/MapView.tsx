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
    // One landmark called the map: the section. Within it the canvas takes keys, as an application does.
    const canvas = container.current?.querySelector('.maplibregl-canvas');
    canvas?.setAttribute('role', 'application');
    canvas?.setAttribute('aria-label', label);
  }, [label]);
  return (
    <section className="map-view" aria-label={label}>
      <div ref={container} className="map-canvas" />
      <div ref={tip} className="map-tip" hidden aria-hidden="true" />
    </section>
  );
}
