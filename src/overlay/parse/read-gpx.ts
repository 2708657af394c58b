import type { Desk, Draft } from '../desk.ts';
import type { Attribute } from '../reading.ts';
import { setAttribute } from './attributes.ts';
import { readXml } from './xml.ts';

/** GPX: waypoints, routes and tracks, a table each. A track of several stretches is one line of several parts. */

type Thing = {
  readonly attributes: Record<string, Attribute>;
  readonly paths: number[][][];
  point: number[];
};

const things = { wpt: '航点 · Waypoints', rte: '路线 · Routes', trk: '轨迹 · Tracks' } as const;
const kept = new Set(['name', 'desc', 'cmt', 'type', 'sym', 'time', 'src', 'number']);

const toNumber = (text: string | undefined): number =>
  text === undefined || text.trim() === '' ? Number.NaN : Number(text);

export async function readGpx(utf8: Uint8Array, desk: Desk): Promise<void> {
  const drafts = new Map<string, Draft>();
  const path: string[] = [];
  let thing: Thing | undefined;
  let number = 0;
  let root = '';

  const finish = (name: keyof typeof things, { attributes, paths, point }: Thing) => {
    number++;
    let draft = drafts.get(name);
    if (!draft) {
      draft = desk.table(things[name]);
      draft.ofCells = true;
      drafts.set(name, draft);
    }
    const lines = paths.filter(({ length }) => length > 0);
    const shape =
      name === 'wpt'
        ? { type: 'Point', coordinates: point }
        : lines.length > 1
          ? { type: 'MultiLineString', coordinates: lines }
          : { type: 'LineString', coordinates: lines[0] ?? [] };
    const at = {
      kind: 'feature',
      number,
      ...(attributes.name ? { name: String(attributes.name) } : {}),
    } as const;
    desk.put(draft, shape, attributes, undefined, at);
  };

  await readXml(
    utf8,
    {
      open(name, attributes) {
        root ||= name;
        path.push(name);
        const position = [toNumber(attributes.lon), toNumber(attributes.lat)];
        if (name === 'wpt' || name === 'rte' || name === 'trk')
          thing = { attributes: {}, paths: name === 'rte' ? [[]] : [], point: position };
        else if (name === 'trkseg') thing?.paths.push([]);
        else if (name === 'trkpt' || name === 'rtept') {
          if (thing && !thing.paths.length) thing.paths.push([]);
          thing?.paths.at(-1)?.push(position);
        }
      },
      close(name, text) {
        path.pop();
        if (!thing) return;
        const parent = path.at(-1);
        if (name === 'ele' && Number(text) && thing)
          desk.faults.count('heights', { kind: 'feature', number: number + 1 });
        if (kept.has(name) && (parent === 'wpt' || parent === 'rte' || parent === 'trk') && text.trim())
          setAttribute(thing.attributes, name, text.trim());
        if (name === 'wpt' || name === 'rte' || name === 'trk') {
          finish(name, thing);
          thing = undefined;
        }
      },
    },
    desk,
  );
  // A file cut short in a track still holds what came before.
  if (thing && (thing as Thing).paths.some(({ length }) => length > 1)) finish('trk', thing);
  if (root && !/^gpx$/i.test(root) && !number)
    desk.faults.add('not-kml', undefined, { what: root.slice(0, 40) });
}
