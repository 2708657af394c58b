import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Ask, Cancel } from '../../../src/overlay/messages.ts';

/** A worker that notes what it is told and answers when the test says so. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  readonly heard: (Ask | Cancel)[] = [];
  ended = false;
  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(message: Ask | Cancel): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(answer: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
  /** The last call's number. */
  get call(): number {
    return this.heard.at(-1)?.call ?? 0;
  }
  result(result: unknown): void {
    this.say({ call: this.call, is: 'result', result });
  }
}

const worker = (at: number): FakeWorker => {
  const found = FakeWorker.all.at(at);
  if (!found) throw new Error('no worker was started');
  return found;
};

let client: typeof import('../../../src/overlay/client.ts');
beforeEach(async () => {
  FakeWorker.all.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  vi.resetModules();
  client = await import('../../../src/overlay/client.ts');
});
afterEach(() => vi.unstubAllGlobals());

const file = new File(['{}'], 'a.geojson');
const recipe = { classes: { by: 'one' }, label: null, filter: [] } as const;

describe('the door to the overlays’ workers', () => {
  it('tells progress, then the result', async () => {
    const told: number[] = [];
    const reading = new client.OpenFile().read({ file }, {}, { progress: ({ share }) => told.push(share) });
    worker(0).say({ call: 1, is: 'progress', step: { zh: '读', en: 'read' }, share: 0.5 });
    worker(0).result({ file: 'a.geojson' });
    expect(await reading).toEqual({ file: 'a.geojson' });
    expect(told).toEqual([0.5]);
  });

  it('cancels a reading by ending its worker', async () => {
    const stop = new AbortController();
    const reading = new client.OpenFile().read({ file }, {}, { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    expect(worker(0).ended).toBe(true);
  });

  it('takes a question back without ending anything', async () => {
    const stop = new AbortController();
    const asked = client.askOverlay('tile', ['a', { z: 1, x: 0, y: 0 }, recipe], stop.signal);
    stop.abort(new Error('moved on'));
    await expect(asked).rejects.toThrow('moved on');
    expect(worker(0).heard.at(-1)).toEqual({ call: 1, cancel: true });
    expect(worker(0).ended).toBe(false);
    // An answer that comes all the same is nobody's.
    worker(0).result(null);
  });

  it('asks whoever holds the overlay, and gives what none holds a worker of its own', async () => {
    const open = new client.OpenFile();
    const taken = open.take(0, 'a');
    worker(0).result({ count: 1 });
    await taken;
    open.close();
    expect(worker(0).ended, 'it holds an overlay').toBe(false);
    void client.askOverlay('inBounds', ['a', [0, 0, 1, 1]]);
    expect(FakeWorker.all).toHaveLength(1);
    void client.askOverlay('inBounds', ['b', [0, 0, 1, 1]]).catch(() => undefined);
    expect(FakeWorker.all).toHaveLength(2);
    client.dropOverlay('b');
    expect(worker(1).ended).toBe(true);
    expect(worker(0).ended).toBe(false);
  });

  it('tells faults in words, and a crash to everyone who waits', async () => {
    const first = client.askOverlay('feature', ['a', 0]);
    const told = { cause: { zh: '坏', en: 'Bad.' }, remedy: { zh: '修', en: 'Mend.' } };
    worker(0).say({ call: 1, is: 'fault', fault: told });
    await expect(first).rejects.toMatchObject({ told });
    const second = client.askOverlay('feature', ['a', 0]);
    worker(0).dispatchEvent(new Event('error', { cancelable: true }));
    await expect(second).rejects.toThrow(/memory/);
    // The next question finds a new worker.
    void client.askOverlay('feature', ['a', 0]);
    expect(FakeWorker.all).toHaveLength(2);
  });
});
