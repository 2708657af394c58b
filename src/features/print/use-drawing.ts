import { useEffect, useRef, useState } from 'react';
import { type Drawn, drawAll, giveBack } from './draw.ts';
import type { Shot } from './shots.ts';

export type Drawing =
  | { readonly phase: 'drawing'; readonly done: number; readonly of: number }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'ready'; readonly pictures: readonly (Drawn | null)[] };

const begun: Drawing = { phase: 'drawing', done: 0, of: 0 };

/**
 * The pictures of a print, drawn anew when what they show has changed; `shots` is to be the same function until then, and
 * null while they must wait.
 */
export function useDrawing(
  shots: (() => readonly Shot[] | Promise<readonly Shot[]>) | null,
  pixelRatio: number,
) {
  const [drawing, setDrawing] = useState<Drawing>(begun);
  const [round, setRound] = useState(0);
  const wanted = useRef<AbortController | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further round draws the same again
  useEffect(() => {
    setDrawing(begun);
    if (!shots) return;
    const mine = new AbortController();
    wanted.current = mine;
    let pictures: readonly (Drawn | null)[] = [];
    const draw = async () => {
      const all = await shots();
      pictures = await drawAll(all, pixelRatio, mine.signal, (done) => {
        if (!mine.signal.aborted) setDrawing({ phase: 'drawing', done, of: all.length });
      });
      if (mine.signal.aborted) giveBack(pictures);
      else setDrawing({ phase: 'ready', pictures });
    };
    draw().catch(() => !mine.signal.aborted && setDrawing({ phase: 'cancelled' }));
    return () => {
      mine.abort();
      giveBack(pictures);
    };
  }, [shots, pixelRatio, round]);
  return {
    drawing,
    cancel: () => {
      wanted.current?.abort();
      setDrawing({ phase: 'cancelled' });
    },
    again: () => setRound((n) => n + 1),
  };
}
