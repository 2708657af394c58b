import { useState } from 'react';

/**
 * What is followed, and what was until a moment ago: a thing that is removed keeps its row until the panel closes, so that
 * it can be put back, with all that was remembered of it.
 */
export function useRemovable<T>(
  kept: Readonly<Record<string, T>>,
): readonly { readonly id: string; readonly value: T; readonly removed: boolean }[] {
  const [known, setKnown] = useState(kept);
  if (Object.keys(kept).some((id) => known[id] !== kept[id])) setKnown({ ...known, ...kept });
  return Object.entries(known).map(([id, last]) => {
    const value = kept[id];
    return value === undefined ? { id, value: last, removed: true } : { id, value, removed: false };
  });
}
