import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Font, Item } from '../../../../src/features/canvas-blocks.ts';
import { entryFacts } from '../../../../src/features/share/card/facts.ts';
import { type CardLayout, layoutCard } from '../../../../src/features/share/card/layout.ts';
import { shapeFacts, viewFacts } from '../../../../src/features/share/card/view-facts.ts';
import { languages } from '../../../../src/i18n/index.ts';
import { briefOf } from '../../../../src/model/brief.ts';
import type { PlanDocument } from '../../../../src/model/document.ts';
import type { Entry } from '../../../../src/model/entry.ts';
import { startVisibility } from '../../../../src/state/visibility.ts';
import { toQr } from '../../../../src/ui/qr.ts';

/** The cards of the atlas, laid out: nothing is cut, nothing stands on anything else. */

const geodata = join(import.meta.dirname, '..', '..', '..', '..', 'geodata');
const read = (path: string): unknown => JSON.parse(readFileSync(join(geodata, path), 'utf8'));
const documents = new Map(
  (read('documents.json') as PlanDocument[])
    .toSorted((a, b) => (a.issued < b.issued ? -1 : 1))
    .map((document) => [document.id, document]),
);
const all = readdirSync(join(geodata, 'entries')).flatMap((file) => read(`entries/${file}`) as Entry[]);
const byLength = all.toSorted((a, b) => b.name.en.length - a.name.en.length);
/** The longest names, and every fourth of the others. */
const entries = byLength.filter((_, i) => i < 150 || i % 4 === 0);
const qr = toQr('https://atlas.example.cn/#v=1&sel=rail-m101-1&data=2026-11-20');

const wide = (text: string) => [...text].reduce((sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 1 : 0.56), 0);
const measure = (text: string, { size }: Font) => wide(text) * size;

const place = {
  bounds: [116.6, 39.8, 116.7, 39.9],
  shapes: {},
  accuracyM: 350,
  method: 'described',
} as const;
const factsOf = (entry: Entry, language: 'zh' | 'en', mapped: boolean) =>
  entryFacts(
    {
      brief: briefOf(entry, documents, mapped),
      entry,
      place: mapped ? place : undefined,
      documents,
      towns: Object.fromEntries(entry.where.towns.map((id) => [id, { zh: `${id}镇`, en: `${id} Town` }])),
      version: '2026-11-20',
      today: '2026-11-20',
    },
    language,
  );

type Extent = { x: number; y: number; right: number; bottom: number; what: string };
function extent(item: Item): Extent {
  const { x, y } = item;
  if (item.kind === 'text')
    // A line of type is as high as its letters.
    return {
      x,
      y: y - item.font.size * 0.8,
      right: x + measure(item.text, item.font),
      bottom: y,
      what: item.text,
    };
  const [width, height] = 'width' in item ? [item.width, item.height] : [item.size, item.size];
  return { x, y, right: x + width, bottom: y + height, what: item.kind };
}

function faultsOf({ items, width, height }: CardLayout): string[] {
  const all = items.map(extent);
  const outside = all.filter(
    ({ x, y, right, bottom }) => x < 71 || right > width - 71 || y < 60 || bottom > height - 60,
  );
  const apart = (a: Extent, b: Extent) =>
    a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y;
  const touching = all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => (apart(a, b) ? [] : [`${a.what} × ${b.what}`])),
  );
  return [...outside.map(({ what }) => `outside: ${what}`), ...touching];
}

const told = ({ items }: CardLayout) =>
  items
    .map((item) => (item.kind === 'text' ? item.text : ''))
    .join('')
    .replace(/\s/g, '');
const bare = (text: string) => text.replace(/\s/g, '');

describe('the card of an entry', () => {
  for (const language of languages)
    it(`holds every name, whole, and keeps things apart (${language}, ${entries.length} entries)`, () => {
      const faults: string[] = [];
      for (const entry of entries) {
        const mapped = entry.where.precision !== 'none' && entry.where.precision !== 'district';
        const facts = factsOf(entry, language, mapped);
        const layout = layoutCard(facts, { picture: mapped, qr }, measure);
        const words = told(layout);
        for (const part of [
          facts.name,
          facts.other ?? '',
          facts.status?.words ?? '',
          facts.status?.judgement ?? '',
          facts.source,
        ])
          if (!words.includes(bare(part))) faults.push(`${entry.id}: cut: ${part}`);
        faults.push(...faultsOf(layout).map((fault) => `${entry.id}: ${fault}`));
        if (mapped && layout.height !== 1440 && !(layout.height < 1480 && entry.name.en.length > 100))
          faults.push(`${entry.id}: ${layout.height} high`);
        if (!mapped && (layout.picture || layout.height < 1080))
          faults.push(`${entry.id}: ${layout.height} high, no picture`);
      }
      expect(faults).toEqual([]);
    });

  it('without a map tells what the documents say, and how much more there is', () => {
    const entry = all.find(({ id }) => id === 'rural-collective-land-procedure');
    if (!entry) throw new Error('no such entry');
    const layout = layoutCard(factsOf(entry, 'zh', false), { picture: false, qr }, measure);
    const rows = layout.items.filter(({ kind }) => kind === 'glyph').length - 1;
    expect(rows).toBeGreaterThan(1);
    expect(told(layout)).toContain(`此前另有${entry.statements.length - rows}条`);
    expect(told(layout)).toContain(bare(entry.summary.zh));
    expect(told(layout)).toContain(bare(entry.where.reason?.zh ?? '?'));
    expect(told(layout)).not.toContain('示意图');
  });

  it('that has not come in full says what is known', () => {
    const entry = all.find(({ id }) => id === 'rail-m101-1');
    if (!entry) throw new Error('no such entry');
    const brief = briefOf(entry, documents, true);
    const sources = {
      brief,
      entry: undefined,
      place: undefined,
      documents,
      towns: {},
      version: '',
      today: '2026-11-20',
    };
    const layout = layoutCard(entryFacts(sources, 'zh'), { picture: false, qr: null }, measure);
    expect(told(layout)).toContain(bare(brief.name.zh));
    expect(told(layout)).toContain('打开链接看全部经过');
    expect(faultsOf(layout)).toEqual([]);
  });

  it('is late in the colour of lateness, with its sign', () => {
    const late = entries.find((entry) => factsOf(entry, 'zh', true).status?.tone === 'late');
    if (!late) throw new Error('nothing is late');
    const { items } = layoutCard(factsOf(late, 'zh', true), { picture: true, qr }, measure);
    expect(items.filter((item) => item.kind === 'sign').map(({ tone, color }) => [tone, color])).toEqual([
      ['late', 'late'],
    ]);
  });
});

describe('other cards', () => {
  it('of the view say what is drawn, or without a map what the atlas is', () => {
    const { groups } = startVisibility();
    const shown = viewFacts({ ...groups, road: false }, documents, '2026-11-20', 'zh');
    expect(shown.where).toContain('轨道与枢纽');
    expect(shown.where).not.toContain('道路');
    expect(shown.source).toBe(`依据：${documents.size} 份规划文件，2021年至2026年`);
    for (const language of languages)
      for (const map of [groups, null]) {
        const layout = layoutCard(
          viewFacts(map, documents, '2026-11-20', language),
          { picture: !!map, qr },
          measure,
        );
        expect(faultsOf(layout)).toEqual([]);
        expect(layout.picture === null).toBe(!map);
      }
  });

  it('of a shape say that no document speaks of it', () => {
    const facts = shapeFacts(
      { zh: '通马路', en: 'Tongma Road' },
      { zh: '道路', en: 'Roads' },
      '2026-11-20',
      'en',
    );
    const layout = layoutCard(facts, { picture: true, qr }, measure);
    expect(faultsOf(layout)).toEqual([]);
    expect(told(layout)).toContain('Nodocumentonrecord');
  });
});
