import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { build, type InlineConfig, type Plugin, runnerImport } from 'vite';
import { atlasData } from '../../geodata/tools/vite-plugin.ts';
import type { Theme } from '../../src/layers/index.ts';
import type { Story } from '../../src/model/story.ts';
import type { VisibilityState } from '../../src/state/index.ts';

/** The two pages that are measured: the app as it is published, and a bare map of the same picture. */

const root = resolve(import.meta.dirname, '../..');
export const cache = join(root, '.cache');
const folders = { app: join(cache, 'bench', 'app'), bare: join(cache, 'bench', 'bare') } as const;

export type PageName = keyof typeof folders;
export const pageNames = ['app', 'bare'] as const satisfies readonly PageName[];

type PictureModule = typeof import('../../src/map/picture.ts');
type OverlayModule = typeof import('../../src/layers/overlay-layer.ts');
type StateModule = typeof import('../../src/state/index.ts');

/** Runs a module of the app here, as vite would serve it. */
async function run<T>(path: string): Promise<T> {
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [atlasData({ root: join(root, 'geodata'), preload: [] })],
  };
  return (await runnerImport<T>(path, config)).module;
}

export type Slides = readonly { readonly style: StyleSpecification; readonly bounds: readonly number[] }[];

/** The briefing whose slides are flown through. */
export const briefing = 'rail';

/** The app's first picture as one style, over the layer files that the app's build wrote; and the same for the slides of a briefing. */
async function pictures(): Promise<{ style: StyleSpecification; bounds: readonly number[]; slides: Slides }> {
  const { toPicture } = await run<PictureModule>('/src/map/picture.ts');
  const { homeBounds, onlyLayers } = await run<StateModule>('/src/state/index.ts');
  const { startValues } = await run<typeof import('../fixtures/values.ts')>('/tests/fixtures/values.ts');
  const files = readdirSync(join(folders.app, 'data', 'layers'));
  const addressOf = (name: string): string => {
    const file = files.find((built) => `layers/${built.replace(/\.\w+\.json$/, '')}` === name);
    if (!file) throw new Error(`the built app has no ${name}`);
    return `./data/layers/${file}`;
  };
  const styleOf = (visibility: VisibilityState, theme: Theme): StyleSpecification => {
    const picture = toPicture({ ...startValues, visibility, theme });
    return {
      version: 8,
      sources: Object.fromEntries(
        Object.entries(picture.sources).map(([id, data]) => [
          id,
          { type: 'geojson', data: typeof data === 'string' ? addressOf(data) : data, promoteId: 'id' },
        ]),
      ),
      layers: [
        { id: 'paper', type: 'background', paint: { 'background-color': picture.background } },
        ...picture.paints,
      ],
    };
  };
  const style = styleOf(startValues.visibility, startValues.theme);
  const { slides } = JSON.parse(
    readFileSync(join(root, 'geodata', 'stories', `${briefing}.json`), 'utf8'),
  ) as Story;
  return {
    style,
    bounds: homeBounds,
    slides: slides.map(({ layers, theme = 'light', bounds }) => {
      const own = styleOf(onlyLayers(layers), theme);
      return { bounds, style: { ...own, sources: { ...style.sources, ...own.sources } } };
    }),
  };
}

/** The paints of a reader's own layer of points, lines and areas, as the app draws it. */
async function ownPaints(): Promise<LayerSpecification[]> {
  const { toOverlayLayer } = await run<OverlayModule>('/src/layers/overlay-layer.ts');
  const { palettes } = await run<typeof import('../../src/layers/index.ts')>('/src/layers/index.ts');
  const { plainStyle } = await run<typeof import('../../src/model/overlay.ts')>('/src/model/overlay.ts');
  const layer = toOverlayLayer({
    id: 'dropped',
    title: 'dropped',
    kind: 'features',
    on: true,
    opacity: 1,
    bounds: null,
    count: 3,
    fields: [],
    kinds: { Point: 1, LineString: 1, Polygon: 1 },
    style: plainStyle(0),
    filter: [],
    source: { type: 'file', file: 'dropped', format: 'geojson', bytes: 0 },
    datum: null,
    note: null,
    kept: false,
  });
  const look = { theme: 'light', colors: palettes.light, language: 'zh', typeScale: 1 } as const;
  return layer.paints.map(
    (paint) =>
      ({
        id: paint.id,
        source: 'dropped',
        ...(paint.filter && { filter: paint.filter }),
        ...paint.draw(look),
      }) as LayerSpecification,
  );
}

/** Puts the pictures into the page as plain values, the slides in a file of their own; layer files get their full address when it runs. */
function barePicture(
  picture: Awaited<ReturnType<typeof pictures>>,
  own: readonly LayerSpecification[],
): Plugin {
  const full = `const full = ({ sources }) => {
    for (const source of Object.values(sources))
      if (typeof source.data === 'string') source.data = new URL(source.data, document.baseURI).href;
  };`;
  const modules: Readonly<Record<string, string>> = {
    'virtual:bare-picture': `${full}
      export const style = ${JSON.stringify(picture.style)};
      full(style);
      export const own = ${JSON.stringify(own)};
      export const bounds = ${JSON.stringify(picture.bounds)};`,
    'virtual:bare-slides': `${full}
      export const slides = ${JSON.stringify(picture.slides)};
      for (const { style } of slides) full(style);`,
  };
  return {
    name: 'bare-picture',
    resolveId: (wanted) => (wanted in modules ? `\0${wanted}` : null),
    load: (wanted) => modules[wanted.slice(1)] ?? null,
  };
}

/** Builds both; returns the folder of each. */
export async function buildPages(): Promise<typeof folders> {
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folders.app, emptyOutDir: true },
  });
  await build({
    root: join(import.meta.dirname, 'bare'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [barePicture(await pictures(), await ownPaints())],
    build: {
      outDir: folders.bare,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 1300,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Of the app only what draws the marks may come along.
      rolldownOptions: { treeshake: { moduleSideEffects: (path) => !path.startsWith(join(root, 'src')) } },
    },
  });
  cpSync(join(folders.app, 'data', 'layers'), join(folders.bare, 'data', 'layers'), { recursive: true });
  return folders;
}
