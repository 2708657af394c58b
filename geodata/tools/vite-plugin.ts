import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type BuiltData, buildData } from './build.ts';
import { readWorkshop } from './read-workshop.ts';

const moduleId = 'virtual:atlas-data';

/** `data/layers/rivers.3f9a1c20.json`: the name changes with the content, so it may be kept for ever. */
const addressOf = (name: string, text: string): string =>
  `data/${name}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;

/**
 * Builds the data when vite starts and whenever a file of the workshop changes; serves it in development, emits it in
 * a build, and tells the app by `virtual:atlas-data` where each file stands. `preload` names the files that the page
 * itself reads first, so that it asks for them before any script has run. (Layers are read by the map's worker, which a
 * page's preload does not reach.)
 */
export function atlasData({
  root = 'geodata',
  preload,
}: {
  root?: string;
  preload: readonly string[];
}): Plugin {
  let built: BuiltData | null = null;
  const data = (): BuiltData => {
    built ??= buildData(readWorkshop(root));
    return built;
  };
  const addresses = (): Record<string, string> =>
    Object.fromEntries([...data().files].map(([name, text]) => [name, addressOf(name, text)]));
  const warn = (tell: (words: string) => void): void => {
    for (const { file, id, path, reason } of data().faults)
      tell(`${file}${id ? `: ${id}` : ''}${path ? ` ${path}` : ''}: ${reason}`);
  };
  return {
    name: 'atlas-data',
    buildStart() {
      built = null;
      warn((words) => this.warn(words));
    },
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : null),
    load: (id) =>
      id === `\0${moduleId}`
        ? `export const version = ${JSON.stringify(data().version)};\nexport const files = ${JSON.stringify(addresses())};`
        : null,
    generateBundle() {
      for (const [name, text] of data().files)
        this.emitFile({ type: 'asset', fileName: addressOf(name, text), source: text });
    },
    transformIndexHtml: {
      order: 'post',
      handler: () =>
        preload.flatMap((name) => {
          const href = addresses()[name];
          const attrs = { rel: 'preload', as: 'fetch', crossorigin: '', href: `./${href}` };
          return href ? [{ tag: 'link', attrs, injectTo: 'head' as const }] : [];
        }),
    },
    configureServer(server) {
      const folder = resolve(root);
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (relative(folder, path).startsWith('..') || !/\.(geo)?json$/.test(path)) return;
        built = null;
        const module = server.moduleGraph.getModuleById(`\0${moduleId}`);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        const name = Object.entries(addresses()).find(([, address]) => address === path)?.[0];
        const text = name === undefined ? undefined : data().files.get(name);
        if (text === undefined) return next();
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(text);
      });
    },
  };
}
