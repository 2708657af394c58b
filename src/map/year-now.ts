import { catalogStore, type Standings, standingsNow } from '../state/index.ts';
import { toYearLook, type YearLook } from './year-look.ts';

type Made = { readonly places: unknown; readonly byId: unknown; readonly look: YearLook };
const made = new WeakMap<Standings, Made>();

/** Worked out once a year, not for every picture of it. */
export function yearLookOf(standings: Standings | null): YearLook | null {
  if (!standings) return null;
  const { places, byId } = catalogStore.getState();
  const known = made.get(standings);
  if (known?.places === places && known.byId === byId) return known.look;
  const look = toYearLook(standings, byId, places);
  made.set(standings, { places, byId, look });
  return look;
}

export const yearLookNow = (): YearLook | null => yearLookOf(standingsNow());
