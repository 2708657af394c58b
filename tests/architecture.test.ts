import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The arrow of the house: who may import whom, and which libraries are rationed to which room. */

type Import = {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly typeOnly: boolean;
};

const root = join(import.meta.dirname, '..');

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(statement)].map((match) => ({
    file,
    line: text.slice(0, match.index + match[0].search(/\S/)).split('\n').length,
    from: match[2] ?? match[3] ?? match[4] ?? '',
    typeOnly: match[1] !== undefined || /\{\s*(type\s+\w+(\s+as\s+\w+)?\s*,?\s*)+\}\s*from/.test(match[0]),
  }));
}

/** `src/geo/area.ts` → geo; `src/features/search/Search.tsx` → features; `src/main.tsx` → app. */
function roomOf(path: string): string {
  const [top, room, ...rest] = path.split('/');
  if (top === 'geodata') return 'geodata/tools';
  if (top !== 'src') return top ?? '';
  if (room === 'site.ts') return 'site';
  return rest.length ? (room ?? '') : 'app';
}

const mayImport: Readonly<Record<string, readonly string[]>> = {
  geo: [],
  i18n: [],
  site: ['i18n'],
  ui: [],
  model: ['geo', 'i18n'],
  overlay: ['model', 'geo', 'i18n'],
  layers: ['model', 'geo', 'i18n'],
  state: ['site', 'overlay', 'layers', 'model', 'geo', 'i18n'],
  map: ['site', 'state', 'overlay', 'layers', 'model', 'geo', 'i18n'],
  features: ['site', 'map', 'state', 'overlay', 'layers', 'model', 'geo', 'ui', 'i18n'],
  app: ['site', 'features', 'map', 'state', 'overlay', 'layers', 'model', 'geo', 'ui', 'i18n'],
  'geodata/tools': ['geo', 'model', 'i18n'],
};

const isHook = (file: string): boolean => file === 'src/map/MapView.tsx';

/** Who may use a library; `types` may be read by more. */
const rations: readonly {
  library: RegExp;
  rooms: (file: string, room: string) => boolean;
  types?: readonly string[];
}[] = [
  { library: /^maplibre-gl/, rooms: (_file, room) => room === 'map', types: ['layers', 'state'] },
  { library: /^@turf\//, rooms: (_file, room) => room === 'geo' },
  {
    library: /^react(-dom)?(\/|$)/,
    rooms: (file, room) => ['ui', 'features', 'app'].includes(room) || isHook(file),
  },
];

function faultsOf({ file, line, from, typeOnly }: Import): string[] {
  const room = roomOf(file);
  const where = `${file}:${line} imports ${from}`;
  if (!from.startsWith('.')) {
    const ration = rations.find(({ library }) => library.test(from));
    if (!ration || ration.rooms(file, room)) return [];
    if (typeOnly && ration.types?.includes(room)) return [];
    return [`${where}: not in ${room}`];
  }
  const target = join(dirname(file), from);
  const other = roomOf(target);
  if (other === room) {
    const feature = (path: string) => path.split('/')[2] ?? '';
    // What stands directly in src/features/ is there for all of them.
    const shared = target.split('/').length === 3;
    const apart = room === 'features' && feature(file) !== feature(target) && !shared;
    return apart ? [`${where}: features meet only through state`] : [];
  }
  if (!mayImport[room]?.includes(other)) return [`${where}: ${room} may not import ${other}`];
  if (room === 'features' && other === 'map' && !target.endsWith('map/index.ts'))
    return [`${where}: features see only the front door of the map`];
  return [];
}

describe('the arrow', () => {
  const imports = [...filesIn('src'), ...filesIn('geodata/tools')].flatMap((file) =>
    importsOf(file, readFileSync(join(root, file), 'utf8')),
  );

  it('sees the imports of the house', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(new Set(imports.map(({ file }) => roomOf(file)))).toEqual(new Set(Object.keys(mayImport)));
  });

  it('is followed by every import', () => {
    expect(imports.flatMap(faultsOf)).toEqual([]);
  });

  it.each([
    ['src/geo/area.ts', '../model/entry.ts'],
    ['src/features/search/Search.tsx', '../detail/Detail.tsx'],
    ['src/features/EntryRow.tsx', './browse/words.ts'],
    ['src/features/search/Search.tsx', '../../map/start.ts'],
    ['src/features/search/Search.tsx', '../../app/url.ts'],
    ['src/layers/rivers.ts', 'maplibre-gl'],
    ['src/model/entry.ts', 'react'],
    ['src/map/camera.ts', 'react'],
    ['src/features/search/Search.tsx', '@turf/turf'],
    ['src/app/App.tsx', '../../geodata/tools/build.ts'],
    ['geodata/tools/build.ts', '../../src/layers/index.ts'],
  ])('catches %s importing %s', (file, from) => {
    expect(faultsOf({ file, line: 1, from, typeOnly: false })).toHaveLength(1);
  });

  it.each([
    ['src/features/browse/Browse.tsx', '../EntryRow.tsx'],
    ['src/features/browse/index.ts', '../feature.ts'],
    ['src/features/EntryRow.tsx', './EntryNote.tsx'],
    ['src/features/search/Search.tsx', './words.ts'],
  ])('lets %s import %s', (file, from) => {
    expect(faultsOf({ file, line: 1, from, typeOnly: false })).toEqual([]);
  });

  it('lets layers read maplibre’s types, not its code', () => {
    const text =
      "import type { LayerSpecification } from 'maplibre-gl';\nimport { Map } from 'maplibre-gl';\n";
    expect(importsOf('src/layers/a.ts', text).flatMap(faultsOf)).toEqual([
      'src/layers/a.ts:2 imports maplibre-gl: not in layers',
    ]);
  });
});
