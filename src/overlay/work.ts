import type { Text } from '../i18n/text.ts';
import type { Progress } from './reading.ts';

/**
 * Long work in short stretches. Whoever loops asks `isDue()` and then awaits `rest()`: messages come in, progress goes
 * out, and a cancelled reading ends there.
 */
export type Work = {
  /** The part of the whole that comes now, as shares of it: what `rest` tells is inside these. */
  stage(step: Text, from: number, to: number): void;
  isDue(): boolean;
  isCancelled(): boolean;
  /** Throws the signal's reason when the reader has cancelled. */
  rest(share: number): Promise<void>;
};

/** Milliseconds; well under the 50 after which a message would feel late. */
const stretch = 24;

/** A macrotask later. A timer would wait 4 ms each time; a promise would let no message in. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export function startWork(progress: Progress, signal?: AbortSignal): Work {
  let due = performance.now() + stretch;
  let now = { step: { zh: '打开', en: 'Opening' } as Text, from: 0, to: 0 };
  const tell = (share: number) =>
    progress({ step: now.step, share: now.from + (now.to - now.from) * Math.min(1, Math.max(0, share)) });
  return {
    stage(step, from, to) {
      now = { step, from, to };
      tell(0);
    },
    isCancelled: () => signal?.aborted === true,
    isDue: () => performance.now() >= due,
    async rest(share) {
      tell(share);
      await nextTask();
      signal?.throwIfAborted();
      due = performance.now() + stretch;
    },
  };
}
