import { describe, expect, it } from 'vitest';
import { choiceName, choices, kindOfSides, usualSides } from '../../../../src/features/compare/sides.ts';
import { swipeByKey } from '../../../../src/features/compare/swipe-keys.ts';
import type { PlanDocument } from '../../../../src/model/document.ts';

const documents = new Map(
  (
    [
      ['first', '2021-09', 'tongzhou'],
      ['other', '2024-05', 'haidian'],
      ['last', '2026-01', 'tongzhou'],
    ] as const
  ).map(([id, issued, region]) => [
    id,
    { id, issued, region, shortTitle: { zh: id, en: id } } as PlanDocument,
  ]),
);
const anyTime = { year: null, states: [], asOf: null };

describe('what a comparison begins with', () => {
  it('then and now; the first and last word of one district; the land and what is on it', () => {
    expect(usualSides('years', anyTime, documents, 2026)).toEqual({
      left: { by: 'year', year: 2021 },
      right: { by: 'year', year: 2026 },
    });
    expect(usualSides('years', { ...anyTime, year: 2030 }, documents, 2026).right).toEqual({
      by: 'year',
      year: 2030,
    });
    // A year that is compared with itself says nothing.
    expect(usualSides('years', { ...anyTime, year: 2021 }, documents, 2026).right).toEqual({
      by: 'year',
      year: 2035,
    });
    expect(usualSides('documents', anyTime, documents, 2026)).toEqual({
      left: { by: 'document', document: 'first' },
      right: { by: 'document', document: 'last' },
    });
    expect(usualSides('layers', anyTime, documents, 2026).right).toEqual({ by: 'now' });
  });

  it('each of its usual sides can be chosen, and the map as set beside anything', () => {
    for (const kind of ['years', 'documents', 'layers'] as const) {
      const offered = choices(kind, documents);
      const { left, right } = usualSides(kind, anyTime, documents, 2026);
      expect(offered).toContainEqual(left);
      expect(offered).toContainEqual(right);
      expect(offered[0]).toEqual({ by: 'now' });
      expect(kindOfSides({ left, right })).toBe(kind);
    }
  });

  it('documents are told by their date', () => {
    const side = { by: 'document', document: 'last' } as const;
    expect(choiceName(side, anyTime, documents, 'zh').zh).toBe('2026年1月 · last');
  });
});

describe('the swipe by keys', () => {
  it.each([
    ['ArrowRight', 0.5, 0.52],
    ['ArrowLeft', 0.5, 0.48],
    ['PageUp', 0.5, 0.6],
    ['PageDown', 0.05, 0],
    ['ArrowRight', 1, 1],
    ['Home', 0.5, 0],
    ['End', 0.5, 1],
    ['Tab', 0.5, null],
  ])('%s from %s', (key, at, to) => {
    expect(swipeByKey(key, at)).toBe(to);
  });
});
