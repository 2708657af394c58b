import { useEffect, useMemo } from 'react';
import { toNearbyFinder } from '../../model/nearby.ts';
import { loadShapes, useCatalog, useNear, useShapes } from '../../state/index.ts';
import { type Answer, toAnswer } from './groups.ts';

/** The answer for the place and radius as they are; null while there is no place or the shapes are still coming. */
export function useAnswer(): Answer | null {
  const place = useNear((state) => state.place);
  const radiusM = useNear((state) => state.radiusM);
  const phase = useShapes((state) => state.phase);
  const shapes = useShapes((state) => state.shapes);
  const byId = useCatalog((state) => state.byId);
  const entries = useCatalog((state) => state.entries);
  const places = useCatalog((state) => state.places);
  useEffect(() => {
    if (place) void loadShapes();
  }, [place]);
  const find = useMemo(() => toNearbyFinder(shapes), [shapes]);
  return useMemo(
    () =>
      place && phase === 'ready' ? toAnswer(place, radiusM, shapes, find, { byId, entries, places }) : null,
    [place, radiusM, phase, shapes, find, byId, entries, places],
  );
}
