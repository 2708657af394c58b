import type { Answer, CallName, Calls, FileToRead, ReadingSummary, TableSummary } from './messages.ts';
import { OverlayFault } from './messages.ts';
import type { OwnFeature, Progress, Wishes } from './reading.ts';

export { OverlayFault };

/**
 * The page's door to the overlays' workers: one worker for each file, so that cancelling ends it at once, removing frees
 * its memory, and a file that brings its worker down leaves the others alone.
 */

type Waiting = {
  readonly done: (result: unknown) => void;
  readonly failed: (error: unknown) => void;
  readonly progress: Progress | undefined;
};

type AskOptions = { readonly signal?: AbortSignal | undefined; readonly progress?: Progress | undefined };

const crashed = new OverlayFault({
  cause: {
    zh: '文件太大或内容异常，浏览器的内存不够用。',
    en: 'The file is too large or too odd: the browser ran out of memory for it.',
  },
  remedy: {
    zh: '把文件拆成几份，或去掉用不到的字段再试；别的图层不受影响。',
    en: 'Split it, or leave out fields you do not need, and try again; other layers are not affected.',
  },
});

class OverlayWorker {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  readonly #onEnd: () => void;
  #calls = 0;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data));
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.end(crashed);
    });
    this.#worker.addEventListener('messageerror', () => this.end(crashed));
  }

  #hear(answer: Answer): void {
    const waiting = this.#waiting.get(answer.call);
    if (!waiting) return;
    if (answer.is === 'progress') {
      waiting.progress?.(answer);
      return;
    }
    this.#waiting.delete(answer.call);
    if (answer.is === 'result') waiting.done(answer.result);
    else waiting.failed(new OverlayFault(answer.fault));
  }

  ask<N extends CallName>(
    name: N,
    args: Parameters<Calls[N]>,
    { signal, progress }: AskOptions = {},
  ): Promise<ReturnType<Calls[N]>> {
    return new Promise((done, failed) => {
      signal?.throwIfAborted();
      const call = ++this.#calls;
      this.#waiting.set(call, { done: done as (result: unknown) => void, failed, progress });
      signal?.addEventListener('abort', () => {
        if (!this.#waiting.delete(call)) return;
        this.#worker.postMessage({ call, cancel: true });
        failed(signal.reason);
      });
      this.#worker.postMessage({ call, name, args });
    });
  }

  end(reason: unknown): void {
    this.#worker.terminate();
    for (const { failed } of this.#waiting.values()) failed(reason);
    this.#waiting.clear();
    this.#onEnd();
  }
}

/** The worker that holds each overlay. */
const holders = new Map<string, OverlayWorker>();

function startWorker(): OverlayWorker {
  const worker = new OverlayWorker(() => {
    for (const [id, holder] of holders) if (holder === worker) holders.delete(id);
  });
  return worker;
}

/** Whoever holds the overlay; a new worker, which takes it from the device, where none does. */
function holderOf(id: string): OverlayWorker {
  const holder = holders.get(id) ?? startWorker();
  holders.set(id, holder);
  return holder;
}

/** Asks an overlay. The signal takes the question back. */
export const askOverlay = <N extends Exclude<CallName, 'read' | 'give' | 'take' | 'keep'>>(
  name: N,
  args: Parameters<Calls[N]>,
  signal?: AbortSignal,
): Promise<ReturnType<Calls[N]>> => holderOf(args[0]).ask(name, args, { signal });

export const keepOverlay = (overlay: Parameters<Calls['keep']>[0]): Promise<null> =>
  holderOf(overlay.id).ask('keep', [overlay]);

/** A file in the hands of its own worker, or features that came another way. */
export class OpenFile {
  readonly #worker = startWorker();
  #taken = 0;

  /** May be asked again with other wishes. Aborting ends the worker at once: the file is closed then. */
  async read(file: FileToRead, wishes: Wishes = {}, options: AskOptions = {}): Promise<ReadingSummary> {
    const { signal } = options;
    const stop = () => this.#worker.end(signal?.reason);
    signal?.addEventListener('abort', stop);
    try {
      return await this.#worker.ask('read', [file, wishes], { progress: options.progress });
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  /** Features made elsewhere, to be taken by the number that comes back. */
  give(name: string, features: readonly OwnFeature[]): Promise<TableSummary & { readonly table: number }> {
    return this.#worker.ask('give', [name, features]);
  }

  /** From now on the table is served as the overlay of this id. */
  async take(table: number, id: string): Promise<TableSummary> {
    const about = await this.#worker.ask('take', [table, id]);
    this.#taken++;
    holders.set(id, this.#worker);
    return about;
  }

  /** Nothing more is wanted of it; its worker stays while it holds overlays. */
  close(): void {
    if (!this.#taken) this.#worker.end(new DOMException('closed', 'AbortError'));
  }
}

/** Lets go of an overlay's features; the worker ends with the last of them. */
export function dropOverlay(id: string): void {
  const holder = holders.get(id);
  holders.delete(id);
  if (holder && ![...holders.values()].includes(holder))
    holder.end(new DOMException('removed', 'AbortError'));
}
