import { boundsOf } from '../geo/bounds.ts';
import { toBlob } from './export.ts';
import { keepFeatures, keptFeatures } from './keep.ts';
import type { Told } from './messages.ts';
import {
  type Answer,
  type Ask,
  type CallName,
  type Calls,
  type Cancel,
  OverlayFault,
  type TableSummary,
} from './messages.ts';
import { pack } from './pack.ts';
import { inBounds, meetingGeometry, rows, statistics } from './query.ts';
import { readFile } from './read-file.ts';
import type { OwnTable, Progress } from './reading.ts';
import { featureAt, type Table, toTable } from './table.ts';
import { toTile } from './tiler.ts';
import { headOf, toOwnTable } from './to-table.ts';

/**
 * The worker of one file: reads it, holds its features, and answers for the overlays made of it. Asked for an overlay it
 * does not hold, it takes it from the device's store: so after a reload nothing is read before it is looked at.
 */

const waiting: OwnTable[] = [];
const held = new Map<string, Promise<Table>>();

const gone: Told = {
  cause: {
    zh: '这个图层的数据在本机上找不到了。',
    en: 'The data of this layer are no longer on the device.',
  },
  remedy: {
    zh: '浏览器可能清理过存储；请移除这个图层，再加入一次原文件。',
    en: 'The browser may have cleared its store; remove the layer and add the file again.',
  },
};

function table(id: string): Promise<Table> {
  let found = held.get(id);
  if (!found) {
    found = keptFeatures(id).then((packed) => {
      if (!packed) throw new OverlayFault(gone);
      return toTable(packed);
    });
    held.set(id, found);
    found.catch(() => held.delete(id));
  }
  return found;
}

const summary = (table: OwnTable): TableSummary => {
  const { features, ...rest } = table;
  return { ...rest, count: features.length, head: headOf(table) };
};

type Handlers = {
  [N in CallName]: (
    progress: Progress,
    ...args: Parameters<Calls[N]>
  ) => ReturnType<Calls[N]> | Promise<ReturnType<Calls[N]>>;
};

const handlers: Handlers = {
  async read(progress, { file, beside = [], shapes = [] }, wishes) {
    waiting.length = 0;
    const bytesOf = async (one: File) => ({
      name: one.name,
      bytes: new Uint8Array(await one.arrayBuffer()),
    });
    const own = { ...(await bytesOf(file)), beside: await Promise.all(beside.map(bytesOf)) };
    const { tables, ...reading } = await readFile(own, wishes, progress, undefined, shapes);
    waiting.push(...tables);
    return { ...reading, tables: tables.map(summary) };
  },
  give(_, name, features) {
    const table = toOwnTable(name, features);
    waiting.push(table);
    return { ...summary(table), table: waiting.length - 1 };
  },
  take(_, index, id) {
    const own = waiting[index];
    if (!own) throw new Error(`no table ${index} was read`);
    const about = summary(own);
    held.set(id, Promise.resolve(toTable(pack(own))));
    // The features as they were read are of no more use, and weigh much.
    delete waiting[index];
    return about;
  },
  async keep(_, overlay) {
    const { projected: _projected, index: _index, indexed: _indexed, ...packed } = await table(overlay.id);
    await keepFeatures(overlay, packed);
    return null;
  },
  async tile(_, id, at, recipe) {
    const bytes = toTile(await table(id), at, recipe);
    return (
      bytes && (bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
    );
  },
  rows: async (_, id, wanted) => rows(await table(id), wanted),
  async feature(_, id, number) {
    const all = await table(id);
    if (number < 0 || number >= all.count) return null;
    const feature = featureAt(all, number);
    const attributes = all.fields.map(
      ({ name }) =>
        [name, Object.hasOwn(feature.properties, name) ? (feature.properties[name] ?? null) : null] as const,
    );
    return { feature, attributes };
  },
  async features(_, id, numbers) {
    const all = await table(id);
    return numbers.map((n) => featureAt(all, n));
  },
  inBounds: async (_, id, bounds) => inBounds(await table(id), bounds),
  async meeting(_, id, geometry) {
    const bounds = boundsOf(geometry);
    return bounds ? meetingGeometry(await table(id), geometry, bounds) : [];
  },
  statistics: async (_, id, field, filter) => statistics(await table(id), field, filter),
  export: async (_, id, format, filter) => toBlob(await table(id), format, filter),
};

const unexpected = (error: unknown): Told => ({
  cause: {
    zh: `处理图层时出错（${error instanceof Error ? error.message : String(error)}）。`,
    en: `Something failed in the layer (${error instanceof Error ? error.message : String(error)}).`,
  },
  remedy: { zh: '请再试一次；别的图层不受影响。', en: 'Try again; other layers are not affected.' },
});

/** Calls wait here rather than in the message queue, so that one that is cancelled meanwhile is never begun. */
const queue: Ask[] = [];
let busy = false;

async function answer({ call, name, args }: Ask): Promise<void> {
  const say = (told: Answer, transfer: Transferable[] = []) => postMessage(told, { transfer });
  const progress: Progress = ({ step, share }) => say({ call, is: 'progress', step, share });
  try {
    const handler = handlers[name] as (progress: Progress, ...args: readonly unknown[]) => unknown;
    const result = await handler(progress, ...args);
    say({ call, is: 'result', result }, result instanceof ArrayBuffer ? [result] : []);
  } catch (error) {
    say({ call, is: 'fault', fault: error instanceof OverlayFault ? error.told : unexpected(error) });
  }
}

async function work(): Promise<void> {
  if (busy) return;
  busy = true;
  for (let next = queue.shift(); next; next = queue.shift()) {
    await answer(next);
    // A turn of the event loop, in which cancellations come in.
    await new Promise((go) => setTimeout(go));
  }
  busy = false;
}

addEventListener('message', ({ data }: MessageEvent<Ask | Cancel>) => {
  if ('cancel' in data) {
    const at = queue.findIndex(({ call }) => call === data.call);
    if (at >= 0) queue.splice(at, 1);
    return;
  }
  queue.push(data);
  void work();
});
