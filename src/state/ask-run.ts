import type { Geometry } from 'geojson';
import { fill } from '../i18n/format.ts';
import type { Text } from '../i18n/text.ts';
import { layerById, sourceOf } from '../layers/index.ts';
import type { DrawnShape } from '../model/drawn.ts';
import { askOverlay } from '../overlay/client.ts';
import { askStore, type OwnMet, type Target } from './ask.ts';
import { drawingStore } from './drawing.ts';
import { matchingNow } from './filters.ts';
import { overlaysStore } from './overlays.ts';
import { answerOf } from './question-client.ts';
import { loadShapes } from './shapes.ts';

/** Answers what is asked; a later question makes an earlier one void. */

const words = {
  noShape: {
    zh: '这个条目不在地图上，没有形状可以问。请另选一个，或在图上画一个。',
    en: 'This entry is on no map, so it has no shape to ask about. Choose another, or draw one.',
  },
  failed: {
    zh: '没有算出来（{cause}）。换一个范围或缓冲距离再试。',
    en: 'It could not be worked out ({cause}). Try another shape or distance.',
  },
} satisfies Record<string, Text>;

/** How many features of a layer are named in the answer. */
const mostNamed = 30;

function isOf(shape: DrawnShape, layer: string, id: string): boolean {
  const known = layerById.get(layer);
  return shape.id === id && shape.layer === (known ? sourceOf(known) : layer);
}

async function geometryOf(target: Target, shapes: readonly DrawnShape[]): Promise<Geometry | undefined> {
  switch (target.kind) {
    case 'entry': {
      const own = shapes.filter(({ entry }) => entry === target.id).map(({ geometry }) => geometry);
      return own.length > 1 ? { type: 'GeometryCollection', geometries: own } : own[0];
    }
    case 'shape':
      return shapes.find((shape) => isOf(shape, target.layer, target.id))?.geometry;
    case 'figure':
      return drawingStore.getState().figures[target.id]?.geometry;
    case 'own': {
      const found = await askOverlay('feature', [target.layer, Number(target.id)]);
      return found?.feature.geometry ?? undefined;
    }
    case 'view': {
      const [west, south, east, north] = target.bounds;
      const ring = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ];
      return { type: 'Polygon', coordinates: [ring] };
    }
  }
}

/** What of the reader's own layers that are on meets the area. */
async function ownMeeting(area: Geometry, except: Target): Promise<OwnMet[]> {
  const layers = overlaysStore.getState().overlays.filter(({ kind, on }) => kind === 'features' && on);
  const met = await Promise.all(
    layers.map(async ({ id, title, style }): Promise<OwnMet | null> => {
      const all = await askOverlay('meeting', [id, area]).catch(() => []);
      const numbers = all.filter(
        (n) => except.kind !== 'own' || except.layer !== id || except.id !== String(n),
      );
      const named = await askOverlay('features', [id, numbers.slice(0, mostNamed)]).catch(() => []);
      const nameOf = (i: number) => {
        const label = style.label === null ? null : named[i]?.properties[style.label];
        return label === null || label === undefined || label === ''
          ? `${title} · ${(numbers[i] ?? 0) + 1}`
          : String(label);
      };
      const features = numbers.slice(0, mostNamed).map((n, i) => ({ id: String(n), name: nameOf(i) }));
      return numbers.length > 0 ? { layer: id, title, count: numbers.length, features } : null;
    }),
  );
  return met.flatMap((one) => one ?? []);
}

let turns = 0;

export async function runQuestion(): Promise<void> {
  const turn = ++turns;
  const { target, bufferM } = askStore.getState();
  if (!target) return;
  askStore.setState({ phase: 'asking', problem: null });
  const tell = (told: Partial<ReturnType<typeof askStore.getState>>) => {
    if (turn === turns) askStore.setState(told);
  };
  try {
    const shapes = await loadShapes();
    const geometry = await geometryOf(target, shapes);
    if (!geometry) {
      tell({ phase: 'failed', meeting: null, answered: null, own: [], problem: words.noShape });
      return;
    }
    const meeting = await answerOf(shapes, {
      target: geometry,
      bufferM,
      ...(target.kind === 'entry' && { except: target.id }),
      among: matchingNow(),
    });
    tell({ phase: 'answered', meeting, answered: { target, bufferM }, own: [] });
    const own = await ownMeeting(meeting.area ?? geometry, target);
    tell({ own });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    tell({
      phase: 'failed',
      meeting: null,
      answered: null,
      own: [],
      problem: fill(words.failed, { cause }),
    });
  }
}
