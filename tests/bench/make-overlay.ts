import { closeSync, openSync, writeSync } from 'node:fs';

/** Overlays as readers may bring them, the same every time: how many, of what, over the district. */

export type OverlayKind = 'points' | 'polygons';

/** Small and quick, with a period of 2³² (Numerical Recipes). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const uses = ['住宅', '商业', '工业', '绿地', '学校', '道路'] as const;
const [west, south, width, height] = [116.53, 39.7, 0.41, 0.32];

export function* overlayFeatures(kind: OverlayKind, count: number): Generator<string> {
  const next = random(count + kind.length);
  for (let i = 0; i < count; i++) {
    const [lng, lat] = [west + next() * width, south + next() * height];
    const properties = {
      id: i,
      name: `地块 ${i}`,
      use: uses[Math.floor(next() * uses.length)],
      area: Math.round(next() * 100_000) / 10,
      year: 2000 + Math.floor(next() * 26),
    };
    const at = ([x, y]: readonly [number, number]) => [Number(x.toFixed(6)), Number(y.toFixed(6))];
    let geometry: object;
    if (kind === 'points') geometry = { type: 'Point', coordinates: at([lng, lat]) };
    else {
      const corners = 5 + Math.floor(next() * 4);
      const radius = 0.0002 + 0.0006 * next();
      const ring = Array.from({ length: corners }, (_, k) => {
        const angle = (2 * Math.PI * k) / corners;
        const r = radius * (0.7 + 0.6 * next());
        return at([lng + 1.3 * r * Math.cos(angle), lat + r * Math.sin(angle)]);
      });
      geometry = { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
    }
    yield JSON.stringify({ type: 'Feature', properties, geometry });
  }
}

export function writeOverlay(path: string, kind: OverlayKind, count: number): void {
  const file = openSync(path, 'w');
  let piece = '{"type":"FeatureCollection","features":[\n';
  let first = true;
  for (const feature of overlayFeatures(kind, count)) {
    piece += first ? feature : `,\n${feature}`;
    first = false;
    if (piece.length < 1 << 20) continue;
    writeSync(file, piece);
    piece = '';
  }
  writeSync(file, `${piece}\n]}\n`);
  closeSync(file);
}
