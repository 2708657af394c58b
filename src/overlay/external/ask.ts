import { ExternalFault } from './fault.ts';

/** Asking another host, with a named answer for everything that can go wrong. No cookies go along; of the referrer the origin only, by which keys are checked. */

const seconds = 30;

const hostOf = (url: string): string => new URL(url).host;

/** What a browser keeps to itself: whether the host is there but lets nobody read, or is not there at all. */
async function whyNot(url: string): Promise<'offline' | 'cors' | 'unreachable'> {
  if (!navigator.onLine) return 'offline';
  try {
    await fetch(url, {
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    return 'cors';
  } catch {
    return 'unreachable';
  }
}

export function faultOfStatus(status: number, host: string): ExternalFault {
  const values = { host, status };
  if ([401, 402, 403, 407, 418].includes(status)) return new ExternalFault('refused', values);
  if (status === 404 || status === 410) return new ExternalFault('not-found', values);
  if (status === 429) return new ExternalFault('too-many', values);
  return new ExternalFault(status >= 500 ? 'server' : 'status', values);
}

type Wish = {
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An answer of the 200s. Throws `ExternalFault`, or what the signal was aborted with. */
export async function ask(url: string, { signal, headers = {} }: Wish = {}): Promise<Response> {
  const host = hostOf(url);
  const stop = new AbortController();
  const late = AbortSignal.timeout(seconds * 1000);
  for (const either of [signal, late]) {
    if (either?.aborted) stop.abort();
    either?.addEventListener('abort', () => stop.abort());
  }
  let response: Response;
  try {
    response = await fetch(url, {
      signal: stop.signal,
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      headers,
    });
  } catch {
    signal?.throwIfAborted();
    throw late.aborted
      ? new ExternalFault('timeout', { host, seconds })
      : new ExternalFault(await whyNot(url), { host });
  }
  if (!response.ok) throw faultOfStatus(response.status, host);
  return response;
}

const mega = 1024 * 1024;
/** No capabilities document is larger; a data file may be. */
const mostMega = 30;

/** The whole answer, as long as it is no data file. */
export async function readBytes(response: Response, url: string, signal?: AbortSignal): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      pieces.push(next.value);
      length += next.value.length;
      if (length > mostMega * mega)
        throw new ExternalFault('too-large', { host: hostOf(url), limit: mostMega });
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof ExternalFault ? error : new ExternalFault('unreachable', { host: hostOf(url) });
  } finally {
    void reader?.cancel().catch(() => undefined);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
