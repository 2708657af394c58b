import { useEffect, useRef, useState } from 'react';
import { boundsInSight } from '../../map/index.ts';
import { type Asking, type ReadAddress, readAddress } from '../../overlay/external/address.ts';
import { ExternalFault } from '../../overlay/external/fault.ts';
import { inspect } from '../../overlay/external/inspect.ts';
import { hostsOf, type Offer, type OfferedLayer } from '../../overlay/external/offer.ts';
import { type Looking, tryLayer } from '../../overlay/external/sample.ts';
import { site } from '../../site.ts';
import { homeBounds, viewStore } from '../../state/index.ts';
import { addExternal } from './add.ts';

/** The way from an address to layers on the map: read, ask, choose, try, add. Nobody is asked before `ask` or `add`. */

type Choosing = { readonly at: 'choosing'; readonly offer: Offer; readonly address: ReadAddress };
type Resting = { readonly at: 'address' } | Choosing;
export type Step =
  | Resting
  /** `over` stays on the page meanwhile. */
  | { readonly at: 'asking'; readonly host: string; readonly over: Resting };

/** A layer that was tried and did not come; the reader may want it all the same. */
export type Refused = { readonly fault: ExternalFault; readonly layers: readonly OfferedLayer[] };

const asking: Asking = { protocol: location.protocol, hosts: site.externalHosts };

const looking = (): Looking => ({
  bounds: boundsInSight() ?? homeBounds,
  zoom: viewStore.getState().camera?.zoom ?? 11,
});

/** What an address is, or why it is none; null while there is none. */
export function readTyped(text: string): ReadAddress | ExternalFault | null {
  if (!text.trim()) return null;
  try {
    return readAddress(text, asking);
  } catch (error) {
    if (error instanceof ExternalFault) return error;
    throw error;
  }
}

const toFault = (error: unknown, host: string): ExternalFault =>
  error instanceof ExternalFault ? error : new ExternalFault('exception', { host, words: String(error) });

export function useAdding() {
  const [step, setStep] = useState<Step>({ at: 'address' });
  const [fault, setFault] = useState<ExternalFault | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [added, setAdded] = useState<readonly string[]>([]);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** Runs a question that the reader can cancel; then the step before it is back. */
  async function run(host: string, before: Resting, work: (signal: AbortSignal) => Promise<void>) {
    const stop = new AbortController();
    running.current?.abort();
    running.current = stop;
    setFault(null);
    setRefused(null);
    setAdded([]);
    setStep({ at: 'asking', host, over: before });
    try {
      await work(stop.signal);
    } catch (error) {
      if (stop.signal.aborted) return;
      setFault(toFault(error, host));
      setStep(before);
    }
  }

  async function put(layers: readonly OfferedLayer[], { warning }: ReadAddress) {
    await addExternal(layers, warning);
    setRefused(null);
    setAdded(layers.map(({ title }) => title));
    setStep({ at: 'address' });
  }

  /** Adds what can be had; what cannot is told and may be added anyway. */
  async function tryAll(
    layers: readonly OfferedLayer[],
    address: ReadAddress,
    before: Resting,
    signal: AbortSignal,
  ) {
    const good: OfferedLayer[] = [];
    const bad: OfferedLayer[] = [];
    let first: ExternalFault | null = null;
    for (const layer of layers)
      try {
        await tryLayer(layer, looking(), asking, signal);
        good.push(layer);
      } catch (error) {
        signal.throwIfAborted();
        first ??= toFault(error, address.host);
        bad.push(layer);
      }
    if (good.length) await put(good, address);
    else setStep(before);
    if (first) setRefused({ fault: first, layers: bad });
  }

  const resting: Resting = step.at === 'asking' ? step.over : step;
  return {
    ...{ step, resting, fault, refused, added },
    ask: (address: ReadAddress) =>
      run(address.host, { at: 'address' }, async (signal) => {
        const offer = await inspect(address, looking(), signal);
        const [only] = offer.layers;
        const plain = offer.form === 'xyz' && only;
        if (plain) await tryAll([only], address, { at: 'address' }, signal);
        else setStep({ at: 'choosing', offer, address });
      }),
    add: (layers: readonly OfferedLayer[], address: ReadAddress) =>
      run(hostsOf(layers).join(' '), resting, (signal) => tryAll(layers, address, resting, signal)),
    addAnyway: (address: ReadAddress) => refused && void put(refused.layers, address),
    cancel: () => {
      running.current?.abort();
      setStep(resting);
    },
    startAgain: () => {
      setFault(null);
      setRefused(null);
      setStep({ at: 'address' });
    },
    forget: () => {
      setFault(null);
      setRefused(null);
      setAdded([]);
    },
  };
}
