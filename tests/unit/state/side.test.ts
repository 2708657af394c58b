import { describe, expect, it } from 'vitest';
import { layers } from '../../../src/layers/index.ts';
import { presets } from '../../../src/layers/presets.ts';
import type { PlanDocument } from '../../../src/model/document.ts';
import {
  kindOf,
  momentOf,
  readSide,
  type Side,
  showsOwn,
  sideName,
  visibilityOf,
  writeSide,
} from '../../../src/state/side.ts';
import { isDrawn, startVisibility } from '../../../src/state/visibility.ts';

const plan = {
  id: 'plan-2019',
  shortTitle: { zh: '旧规划', en: 'Old plan' },
  issued: '2019-05',
} as PlanDocument;
const later = { ...plan, id: 'plan-2026', shortTitle: { zh: '新规划', en: 'New plan' }, issued: '2026-01' };
const documents = new Map([plan, later].map((document) => [document.id, document]));
const anyTime = { year: null, states: [], asOf: null };

const all: readonly Side[] = [
  { by: 'now' },
  { by: 'then' },
  { by: 'year', year: 2027 },
  { by: 'document', document: 'plan-2026' },
  ...presets.map(({ id }): Side => ({ by: 'preset', preset: id })),
];

describe('a side of a comparison', () => {
  it.each(all)('is one word and back: %o', (side) => {
    expect(readSide(writeSide(side))).toEqual(side);
  });

  it.each(['', '1999', '2036', 'set.moon', 'Plan', 'a b', '-x'])('is not: %s', (word) => {
    expect(readSide(word)).toBeNull();
  });

  it('a year is read up to the document the reader chose; other sides follow what is asked', () => {
    const asked = { year: 2025, states: ['due' as const], asOf: 'plan-2026' };
    expect(momentOf({ by: 'year', year: 2030 }, asked, documents)).toEqual({
      year: 2030,
      states: [],
      asOf: 'plan-2026',
    });
    expect(momentOf({ by: 'preset', preset: 'bare' }, asked, documents)).toBe(asked);
  });

  it('a document speaks of the year that is asked for, else of the one it was issued in', () => {
    const side: Side = { by: 'document', document: 'plan-2026' };
    expect(momentOf(side, anyTime, documents)).toEqual({ year: 2026, states: [], asOf: 'plan-2026' });
    expect(momentOf(side, { ...anyTime, year: 2030 }, documents).year).toBe(2030);
    // The slider begins in 2021.
    expect(momentOf({ by: 'document', document: 'plan-2019' }, anyTime, documents).year).toBe(2021);
    expect(sideName(side, anyTime, documents)).toEqual({ zh: '新规划 · 2026 年', en: 'New plan · 2026' });
  });

  it('layers: as a set of the atlas has them, or as they stood', () => {
    const now = startVisibility();
    const drawnOn = (side: Side, then = null as ReturnType<typeof startVisibility> | null) =>
      new Set(
        layers
          .filter((layer) => isDrawn(visibilityOf(side, now, then && { visibility: then, own: null }), layer))
          .map(({ group }) => group),
      );
    expect(drawnOn({ by: 'preset', preset: 'bare' })).toEqual(new Set(['road', 'water', 'green', 'ground']));
    expect(drawnOn({ by: 'preset', preset: 'rail' })).toContain('rail');
    const bare = { ...now, groups: { ...now.groups, water: false } };
    expect(drawnOn({ by: 'then' }, bare)).not.toContain('water');
    expect(drawnOn({ by: 'then' })).toEqual(drawnOn({ by: 'now' }));
    expect(visibilityOf({ by: 'year', year: 2027 }, now, null)).toBe(now);
  });

  it('the reader’s own layers are in no set of the atlas', () => {
    const shown = all.filter((side) => showsOwn(side, 'a', null)).map(({ by }) => by);
    expect(shown).toEqual(['now', 'then', 'year', 'document']);
    const frozen = { visibility: startVisibility(), own: ['b'] };
    expect(showsOwn({ by: 'then' }, 'a', frozen)).toBe(false);
    expect(showsOwn({ by: 'then' }, 'b', frozen)).toBe(true);
  });

  it('is of a kind, the map as set of none', () => {
    expect(all.map(kindOf)).toEqual([null, 'layers', 'years', 'documents', ...presets.map(() => 'layers')]);
  });
});
