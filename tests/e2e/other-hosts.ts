import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { encodeSmall } from './small-png.ts';

/**
 * Another host than the atlas's: tiles, WMS, WMTS, TileJSON and a static file in parts, as readers find them, with their
 * troubles. Each kind of picture has a colour of its own, so that a test sees whose is drawn.
 */

export type OtherHost = {
  readonly origin: string;
  /** `127.0.0.1:5173`, as the atlas names it. */
  readonly name: string;
  /** Paths with their questions, as they were asked. */
  readonly asked: string[];
  /** From now on what matches is answered with this status, or without permission for other sites. */
  trouble(paths: RegExp | null, status?: number): void;
  close(): Promise<void>;
};

export const colors = { xyz: '#c81e5a', wms: '#1e5ac8', wmts: '#5ac81e' } as const;

/** A tile of one colour. */
function png(color: string): Buffer {
  const pixel = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return encodeSmall({ width: 1, height: 1, data: Uint8Array.from([...pixel, 255]) });
}

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'external');
const fixture = (name: string): string => readFileSync(join(fixtures, name), 'utf8');

type Answer = { readonly status?: number; readonly type: string; readonly body: string | Buffer };

export async function otherHost(): Promise<OtherHost> {
  const archive = readFileSync(join(fixtures, 'parks.pmtiles'));
  let trouble: { paths: RegExp; status: number } | null = null;
  const asked: string[] = [];

  /** What there is at an address; `origin` is put where documents name their own. */
  function answer(url: URL): Answer {
    const { pathname: path, searchParams } = url;
    const query = new Map([...searchParams].map(([key, value]) => [key.toLowerCase(), value] as const));
    const picture = (color: string): Answer => ({ type: 'image/png', body: png(color) });
    const own = (text: string) => text.replaceAll(/https?:\/\/(wmts|old|map)\.example\.org/g, url.origin);
    if (/^\/xyz\/\d+\/\d+\/\d+\.png$/.test(path)) return picture(colors.xyz);
    if (path === '/wms' && query.get('request') === 'GetMap')
      return query.get('bbox')?.split(',').length === 4
        ? picture(colors.wms)
        : { type: 'text/xml', body: '<ServiceExceptionReport/>' };
    if (path === '/wms') return { type: 'text/xml', body: own(fixture('wms-1.3.0.xml')) };
    if (path.startsWith('/rest/')) return picture(colors.wmts);
    if (path === '/wmts') return { type: 'text/xml', body: own(fixture('wmts.xml')) };
    // Vector tiles with nothing in them.
    if (path === '/service') return { status: 204, type: 'text/plain', body: '' };
    if (path === '/geoserver/ows') return picture('#888888');
    if (path === '/login') return { type: 'text/html', body: '<!doctype html><title>Log in</title>' };
    if (path === '/tiles.json')
      return {
        type: 'application/json',
        body: JSON.stringify({
          tilejson: '3.0.0',
          name: '<img src=x onerror="window.ran = true">',
          attribution: '<a href="#">© 别家测绘</a>',
          tiles: [`${url.origin}/xyz/{z}/{x}/{y}.png`],
        }),
      };
    return { status: 404, type: 'text/plain', body: 'nothing here' };
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    asked.push(url.pathname + url.search);
    const permission = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'range' };
    if (trouble?.paths.test(url.pathname)) {
      response.writeHead(trouble.status || 200, trouble.status ? permission : {}).end('trouble');
      return;
    }
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (url.pathname === '/parks.pmtiles' && from) {
      const part = archive.subarray(Number(from), Number(to) + 1);
      const range = `bytes ${from}-${Number(from) + part.length - 1}/${archive.length}`;
      response
        .writeHead(206, { ...permission, 'content-range': range, 'content-length': part.length })
        .end(part);
      return;
    }
    const { status = 200, type, body } = answer(url);
    response.writeHead(status, { ...permission, 'content-type': type }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    name: `127.0.0.1:${port}`,
    asked,
    trouble: (paths, status = 500) => {
      trouble = paths && { paths, status };
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
