import { describe, expect, it } from 'vitest';
import { buildData } from '../../geodata/tools/build.ts';
import { readWorkshop } from '../../geodata/tools/read-workshop.ts';
import { layerById, sourceOf } from '../../src/layers/index.ts';
import type { CatalogFile, PlacesFile } from '../../src/model/catalog.ts';
import type { Entry } from '../../src/model/entry.ts';
import { isSilent, outcomeOf } from '../../src/model/history.ts';
import type { Slide, Story, StoryBrief } from '../../src/model/story.ts';

/** The real briefings, as the app will read them. What needs no layer of the app is held by the checker. */
const { files, version } = buildData(readWorkshop());
const read = <T>(name: string): T => JSON.parse(files.get(name) ?? 'null') as T;
const briefs = read<StoryBrief[]>('stories');
const stories = briefs.map(({ id }) => read<Story>(`story-${id}`));
const entries = [...files.keys()]
  .filter((name) => name.startsWith('details/'))
  .flatMap((name) => read<Entry[]>(name));
const register = new Map(read<CatalogFile>('catalog').documents.map((document) => [document.id, document]));
const places = read<PlacesFile>('places');
const slides = stories.flatMap((story) =>
  story.slides.map((slide) => [`${story.id}/${slide.id}`, slide] as const),
);

/** Layers that share a file draw each a part of it, told by filters on sector or class. */
const draws = (layer: string, entry: string): boolean => {
  const known = layerById.get(layer);
  if (!known || !places[entry]?.shapes[sourceOf(known)]) return false;
  if (sourceOf(known) !== 'sites') return true;
  return JSON.stringify(known.paints.map(({ filter }) => filter)).includes(`"${entry.split('-')[0]}"`);
};

const marked = ({ select, highlight = [] }: Slide): string[] => [...(select ? [select] : []), ...highlight];

describe('the briefings', () => {
  it('are four, and the list tells of each', () => {
    expect(briefs.map(({ id }) => id)).toEqual(['green', 'promises', 'rail', 'water']);
    for (const [i, story] of stories.entries()) {
      expect(briefs[i]?.slides).toBe(story.slides.length);
      expect(story.slides.length).toBeGreaterThanOrEqual(8);
      expect(story.slides.length).toBeLessThanOrEqual(12);
    }
  });

  it.each(slides)('%s shows layers of the atlas', (_name, slide) => {
    for (const layer of Object.keys(slide.layers)) expect(layerById.has(layer), layer).toBe(true);
  });

  it.each(slides)('%s draws what it marks', (_name, slide) => {
    const on = Object.keys(slide.layers).filter((layer) => (slide.layers[layer] ?? 0) > 0);
    for (const id of marked(slide))
      expect(
        on.some((layer) => draws(layer, id)),
        id,
      ).toBe(true);
  });

  /** A document that speaks of one of these makes what the briefings say of it untrue. */
  it.each([
    'green-greenway-300km',
    'green-small-green',
    'health-anzhen',
    'hub-city-air-terminal',
    'rail-6-south',
    'rail-m103',
    'rail-m104',
    'road-changtong-bridge',
    'road-slow-1500km',
    'water-three-buildings-bank',
  ])('are right that the newest plan is silent on %s', (id) => {
    expect(entries.some((entry) => entry.id === id && isSilent(entry, register))).toBe(true);
    expect(slides.some(([, { cites }]) => cites.some((cite) => 'entry' in cite && cite.entry === id))).toBe(
      true,
    );
  });

  it('count the promises as history does', () => {
    const account = slides.find(([name]) => name === 'promises/account')?.[1];
    const counts = new Map<string, number>();
    for (const entry of entries)
      for (const statement of entry.statements) {
        const kind = outcomeOf(entry, statement, register, version)?.kind;
        if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
    const of = (kind: string) => counts.get(kind) ?? 0;
    const told = [of('kept'), of('moved'), of('unanswered'), of('overdue'), of('open')];
    const all = told.reduce((sum, count) => sum + count, 0);
    for (const text of [account?.text.zh, account?.text.en])
      expect(text?.match(/\d+/g)?.map(Number)).toEqual([all, ...told]);
    for (const notes of [account?.notes.zh, account?.notes.en])
      expect(notes?.match(/\d+/g)?.map(Number)).toEqual([all, ...told.slice(0, 4)]);
  });

  it('are said in the time they give, at some 220 characters a minute', () => {
    for (const { id, minutes, slides } of stories) {
      const spoken = slides.reduce((sum, { notes }) => sum + notes.zh.length, 0) / 220;
      expect(minutes, id).toBeGreaterThanOrEqual(Math.floor(spoken));
      expect(minutes, id).toBeLessThanOrEqual(Math.ceil(spoken) + 4);
    }
  });
});
