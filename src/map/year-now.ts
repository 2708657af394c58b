import { catalogStore, type Standings, standingsNow } from '../state/index.ts';
import { toYearLook, type YearLook } from './year-look.ts';

let lastYear: { standings: Standings; places: unknown; byId: unknown; look: YearLook } | null = null;

/** Worked out once a year, not for every picture of it. */
export function yearLookNow(): YearLook | null {
  const standings = standingsNow();
  if (!standings) return null;
  const { places, byId } = catalogStore.getState();
  const known = lastYear?.standings === standings && lastYear.places === places && lastYear.byId === byId;
  if (!lastYear || !known) lastYear = { standings, places, byId, look: toYearLook(standings, byId, places) };
  return lastYear.look;
}
