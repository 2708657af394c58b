import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A static host of the plainest kind, with a switch for each file: the built atlas must need no more than this. */

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

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
      answer(200, types[extname(file)] ?? 'application/octet-stream', await readFile(join(folder, file)));
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
