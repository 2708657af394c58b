import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { contentTypes } from '../content-types.ts';

/** A static host of the plainest kind, with a switch for each file: the built atlas must need no more than this. */

export type Host = {
  /** Where the atlas opens, with the slash at the end. */
  readonly address: string;
  /** From now on files whose path matches are not found. */
  fail(files: RegExp): void;
  /** Every file is found again. */
  heal(): void;
  /** How often files whose path matches were asked for. */
  asked(files: RegExp): number;
  /** Nobody answers any more, not even on open connections. */
  close(): Promise<void>;
};

/** Serves a folder on a free port of this machine, below `under`. */
export async function serve(folder: string, under = '/'): Promise<Host> {
  let failing: RegExp | null = null;
  const asked: string[] = [];
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    asked.push(path);
    const answer = (status: number, type: string, body: string | Buffer) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const notFound = () => answer(404, 'text/plain', 'not found');
    if (!path.startsWith(under) || failing?.test(path)) return notFound();
    const inside = normalize(`/${path.slice(under.length)}`);
    const file = inside.endsWith('/') ? `${inside}index.html` : inside;
    try {
      answer(
        200,
        contentTypes[extname(file)] ?? 'application/octet-stream',
        await readFile(join(folder, file)),
      );
    } catch {
      notFound();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${under}`,
    fail: (files) => {
      failing = files;
    },
    heal: () => {
      failing = null;
    },
    asked: (files) => asked.filter((path) => files.test(path)).length,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
