/** Can it be read from the back row, and said in one breath? Lengths of what a briefing writes. */
import type { Text } from '../../../src/i18n/text.ts';
import type { Slide, Story } from '../../../src/model/story.ts';
import type { Fault } from './story-shown.ts';

/** Most Chinese characters, most English words; for what is spoken also the fewest. */
type Room = { readonly zh: readonly [number, number]; readonly en: readonly [number, number] };

const title: Room = { zh: [2, 22], en: [1, 14] };
const about: Room = { zh: [10, 100], en: [5, 60] };
const shown: Room = { zh: [10, 120], en: [5, 60] };
const spoken: Room = { zh: [80, 200], en: [40, 160] };
const mostLines = 3;

const countOf = {
  zh: (text: string) => text.replace(/\s/g, '').length,
  en: (text: string) => text.split(/\s+/).length,
};
const unitOf = { zh: 'characters', en: 'words' };

const ofText = (path: string, text: Text, room: Room): Fault[] =>
  (['zh', 'en'] as const).flatMap((language): Fault[] => {
    const count = countOf[language](text[language]);
    const [least, most] = room[language];
    if (count >= least && count <= most) return [];
    return [[`${path}.${language}`, `has ${count} ${unitOf[language]}, not ${least} to ${most}`]];
  });

const ofLines = (path: string, { zh, en }: Text): Fault[] => {
  const [one, other] = [zh.split('\n').length, en.split('\n').length];
  if (one > mostLines || other > mostLines) return [[path, `has more than ${mostLines} lines`]];
  return one === other ? [] : [[path, 'has not as many lines in one language as in the other']];
};

export const storyWords = (story: Story): Fault[] => [
  ...ofText('title', story.title, title),
  ...ofText('about', story.about, about),
];

export const slideWords = (slide: Slide): Fault[] => [
  ...ofText('title', slide.title, title),
  ...ofText('text', slide.text, shown),
  ...ofLines('text', slide.text),
  ...ofText('notes', slide.notes, spoken),
];
