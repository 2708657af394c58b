import { useMemo } from 'react';
import { useSay } from '../../i18n/index.ts';
import { type Moment, type Side, sideName, useCatalog, useTime } from '../../state/index.ts';

/** Of which time the atlas speaks where a side does not say. */
export function useMoment(): Moment {
  const year = useTime((state) => state.year);
  const states = useTime((state) => state.states);
  const asOf = useTime((state) => state.asOf);
  return useMemo(() => ({ year, states, asOf }), [year, states, asOf]);
}

/** How a side is called, in the reader's language. */
export function useSideName(): (side: Side) => string {
  const say = useSay();
  const moment = useMoment();
  const documents = useCatalog((state) => state.documents);
  return (side) => say(sideName(side, moment, documents));
}
