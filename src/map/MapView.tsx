import { useEffect, useRef } from 'react';
import { setMapProblem } from '../state/index.ts';
import { hasWebGl } from './support.ts';

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * A div that the map lives in; `label` is what those who cannot see the map call it. The map's code comes by itself, not
 * as suspended content: React would hold that back for 300 ms. Nothing here is drawn again while the map moves.
 */
export function MapView({ label }: { label: string }) {
  const container = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const name = useRef(label);
  useEffect(() => {
    name.current = label;
    nameCanvas(container.current, label);
  }, [label]);
  useEffect(() => {
    if (typeof Worker !== 'function') return setMapProblem({ kind: 'no-worker' });
    let stop: (() => void) | undefined;
    let gone = false;
    import('./start.ts')
      .then(({ startMap }) => {
        if (gone || !container.current || !tip.current) return;
        stop = startMap(container.current, tip.current);
        nameCanvas(container.current, name.current);
      })
      .catch((error) => {
        container.current?.replaceChildren(); // half a map
        setMapProblem(hasWebGl() ? { kind: 'failed', reason: told(error) } : { kind: 'no-webgl' });
      });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return (
    <section className="map-view" aria-label={label}>
      <div ref={container} className="map-canvas" />
      <div ref={tip} className="map-tip" hidden aria-hidden="true" />
    </section>
  );
}

/** One landmark is called the map: the section. Within it the canvas takes keys, as an application does. */
function nameCanvas(container: HTMLElement | null, label: string): void {
  const canvas = container?.querySelector('.maplibregl-canvas');
  canvas?.setAttribute('role', 'application');
  canvas?.setAttribute('aria-label', label);
}
