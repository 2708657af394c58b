import { useEffect } from 'react';
import { askStore, useAsk } from '../../state/ask.ts';
import { useDrawing } from '../../state/drawing.ts';
import { useMatching } from '../../state/index.ts';

/** A slider moves many times before it rests. */
const restMs = 150;

/** Asks whenever the question changes: its target, the shape of it, the buffer, the filter. */
export function useAsking(): void {
  const target = useAsk((state) => state.target);
  const bufferM = useAsk((state) => state.bufferM);
  const matching = useMatching();
  const shape = useDrawing(({ figures }) =>
    target?.kind === 'figure' ? figures[target.id]?.geometry : undefined,
  );
  const gone = target?.kind === 'figure' && !shape;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them makes another question
  useEffect(() => {
    if (!target || gone) return;
    const waiting = setTimeout(
      () => void import('../../state/ask-run.ts').then(({ runQuestion }) => runQuestion()),
      askStore.getState().phase === 'idle' ? 0 : restMs,
    );
    return () => clearTimeout(waiting);
  }, [target, bufferM, matching, shape, gone]);
}
