/**
 * The drafting table: renders layers over reference files and a graticule to a PNG, so that whoever draws can
 * look at what they drew.
 *
 *   npm run data:look -- rivers --over FILE --at 116.70,39.90,13 --out picture.png
 *
 * Layers are ids of `geodata/layers` or paths; --over takes GeoJSON or CSV with lon and lat columns, and may be
 * repeated. Layers are drawn red with a dot at each vertex, references blue (first), green, purple, brown.
 * --name TEXT keeps only reference features whose name holds TEXT. --size WxH, default 1400x1000.
 */
import { parseArgs } from 'node:util';
import type { Feature, Position } from 'geojson';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from './browser.ts';
import { featureName, readFeatures } from './features.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    over: { type: 'string', multiple: true, default: [] },
    at: { type: 'string', default: '116.72,39.85,11' },
    out: { type: 'string', default: '.cache/look.png' },
    name: { type: 'string' },
    size: { type: 'string', default: '1400x1000' },
  },
});

const [lng = 116.72, lat = 39.85, zoom = 11] = values.at.split(',').map(Number);
const [width = 1400, height = 1000] = values.size.split('x').map(Number);
const scale = 512 * 2 ** zoom;

const project = ([x = 0, y = 0]: Position): [number, number] => {
  const toX = (v: number) => ((v + 180) / 360) * scale;
  const toY = (v: number) =>
    (0.5 - Math.log(Math.tan(Math.PI / 4 + (v * Math.PI) / 360)) / (2 * Math.PI)) * scale;
  return [toX(x) - toX(lng) + width / 2, toY(y) - toY(lat) + height / 2];
};

function parts(feature: Feature): { closed: boolean; points: Position[] }[] {
  const g = feature.geometry;
  switch (g.type) {
    case 'Point':
      return [{ closed: false, points: [g.coordinates] }];
    case 'MultiPoint':
      return g.coordinates.map((p) => ({ closed: false, points: [p] }));
    case 'LineString':
      return [{ closed: false, points: g.coordinates }];
    case 'MultiLineString':
      return g.coordinates.map((points) => ({ closed: false, points }));
    case 'Polygon':
      return g.coordinates.map((points) => ({ closed: true, points }));
    case 'MultiPolygon':
      return g.coordinates.flat().map((points) => ({ closed: true, points }));
    default:
      return [];
  }
}

const escaped = (text: string) => text.replace(/[<&>]/g, (c) => `&#${c.charCodeAt(0)};`);
const inView = ([x, y]: [number, number]) => x > -50 && y > -50 && x < width + 50 && y < height + 50;

function draw(feature: Feature, colour: string, dots: boolean): string {
  const shapes = parts(feature).map(({ closed, points }) => {
    const px = points.map(project);
    const first = px[0] ?? [0, 0];
    if (px.length === 1) {
      if (!inView(first)) return '';
      return `<circle cx="${first[0]}" cy="${first[1]}" r="4" fill="none" stroke="${colour}" stroke-width="2"/><text x="${first[0] + 6}" y="${first[1] - 4}" fill="${colour}">${escaped(featureName(feature))}</text>`;
    }
    const path = `M${px.map((p) => p.map((v) => v.toFixed(1)).join(' ')).join('L')}${closed ? 'Z' : ''}`;
    const label = px.filter(inView)[Math.floor(px.filter(inView).length / 2)];
    const marks = dots
      ? px
          .filter(inView)
          .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.2" fill="${colour}"/>`)
          .join('')
      : '';
    const words = label
      ? `<text x="${label[0] + 5}" y="${label[1] - 5}" fill="${colour}">${escaped(featureName(feature))}</text>`
      : '';
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${dots ? 1.6 : 2.4}" stroke-opacity="${dots ? 1 : 0.6}"/>${marks}${words}`;
  });
  return shapes.join('');
}

function graticule(): string {
  const step = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001].find((s) => (s / 360) * scale < 180);
  const by = step ?? 0.001;
  const lines: string[] = [];
  const spanX = (width / scale) * 180;
  for (let x = Math.ceil((lng - spanX) / by) * by; x < lng + spanX; x += by) {
    const [px] = project([x, lat]);
    lines.push(
      `<path d="M${px} 0V${height}" stroke="#bbb" stroke-width=".6"/><text x="${px + 2}" y="11" fill="#777">${x.toFixed(3)}</text>`,
    );
  }
  for (let y = Math.ceil((lat - spanX) / by) * by; y < lat + spanX; y += by) {
    const [, py] = project([lng, y]);
    if (py < 0 || py > height) continue;
    lines.push(
      `<path d="M0 ${py}H${width}" stroke="#bbb" stroke-width=".6"/><text x="2" y="${py - 2}" fill="#777">${y.toFixed(3)}</text>`,
    );
  }
  return lines.join('');
}

const colours = ['#1663c7', '#138a3d', '#7b2fb5', '#8a5a12'];
const wanted = values.name;
const references = values.over.map((file, i) =>
  readFeatures(file)
    .filter((f) => !wanted || featureName(f).includes(wanted))
    .map((f) => draw(f, colours[i % colours.length] ?? '#1663c7', false))
    .join(''),
);
const layers = positionals.map((id) =>
  readFeatures(id)
    .map((f) => draw(f, '#d4281c', true))
    .join(''),
);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" style="font:12px sans-serif;background:#fff">${graticule()}${references.join('')}${layers.join('')}</svg>`;

const executablePath = findChromium();
if (!executablePath)
  throw new Error('No Chromium found. Set CHROMIUM_PATH or install the package "chromium".');
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
const page = await browser.newPage({ viewport: { width, height } });
await page.setContent(`<body style="margin:0">${svg}</body>`);
await page.screenshot({ path: values.out });
await browser.close();
console.log(values.out);
