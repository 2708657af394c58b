import type { Slide, Story } from '../../../src/model/story.ts';

/** A small briefing for tests. */
const both = (words: string) => ({ zh: words, en: words });
export const slideOf = (id: string, more: Partial<Slide> = {}): Slide => ({
  id,
  title: both(`题 ${id}`),
  text: both('一行\n两行'),
  notes: both('说的话'),
  bounds: [116.6, 39.8, 116.8, 39.95],
  layers: { 'rail-lines': 1, rivers: 0.5 },
  cites: [{ entry: 'rail-m101-1', document: 'plan-2026', section: '表6-1 第1行' }],
  ...more,
});
export const storyOf = (id: string, slides = ['a', 'b', 'c'].map((one) => slideOf(one))): Story => ({
  id,
  title: both(`讲解 ${id}`),
  about: both('试讲'),
  minutes: 5,
  slides,
});
