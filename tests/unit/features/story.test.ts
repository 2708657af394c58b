import { describe, expect, it } from 'vitest';
import { footnotesOf } from '../../../src/features/footnotes.ts';
import { asClock } from '../../../src/features/story/clock.ts';
import type { PlanDocument } from '../../../src/model/document.ts';

describe('the footnotes of a slide', () => {
  const plan = { id: 'plan-2026', shortTitle: { zh: '规划', en: 'Plan' } } as PlanDocument;
  it('are one a document, with each section once, in the order they are cited', () => {
    const cites = [
      { entry: 'a', document: 'plan-2026', section: '二' },
      { entry: 'b', document: 'gone', section: '一' },
      { entry: 'c', document: 'plan-2026', section: '二' },
      { entry: 'c', document: 'plan-2026', section: '三' },
      { indicator: 'i', document: 'plan-2026' },
    ];
    expect(footnotesOf(cites, new Map([[plan.id, plan]]))).toEqual([
      { document: 'plan-2026', text: { zh: '《规划》二、三', en: 'Plan: 二, 三' }, entries: ['a', 'c'] },
      { document: 'gone', text: { zh: '《gone》一', en: 'gone: 一' }, entries: ['b'] },
    ]);
  });
});

it.each([
  [0, '0:00'],
  [59.9, '0:59'],
  [425, '7:05'],
  [3729, '1:02:09'],
  [-3, '0:00'],
])('%d seconds read %s', (seconds, told) => expect(asClock(seconds)).toBe(told));
