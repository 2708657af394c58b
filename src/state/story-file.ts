import { fill } from '../i18n/format.ts';
import type { Text } from '../i18n/text.ts';
import { parseOwnStory } from '../model/parse-story.ts';
import type { Story } from '../model/story.ts';
import { reasonTold } from './story-reasons.ts';

/** A briefing as a file, and as letters short enough for an address. Read when first needed. */

const kind = 'subcenter-atlas-briefing';

/** Why a briefing could not be taken, with the file, the place in it, and what to do. */
export class StoryFault extends Error {
  readonly told: Text;
  constructor(told: Text) {
    super(told.en);
    this.told = told;
  }
}

const words = {
  json: {
    zh: '“{file}”不是讲解文件（读到一半就读不下去了）。请选从“讲解”里导出的 .json 文件。',
    en: '“{file}” is no briefing: it breaks off or is not JSON. Choose a .json file that was exported from Briefings.',
  },
  kind: {
    zh: '“{file}”里没有讲解。请选从“讲解”里导出的 .json 文件；地图数据用“添加文件”。',
    en: 'There is no briefing in “{file}”. Choose a .json file that was exported from Briefings; map data goes to “Add a file”.',
  },
  fault: {
    zh: '“{file}”的 {path} 不对（{reason}）{more}。改正后再导入，或者请对方重新导出。已有的讲解都没有动。',
    en: '“{file}”: {path} {reason}{more}. Mend it and try again, or ask for a new export. Your briefings are as they were.',
  },
  whole: { zh: '开头', en: 'the file' },
  more: { zh: '，另有 {n} 处', en: ', and {n} more' },
} satisfies Record<string, Text>;

/** The slide's number in place of its index from 0. */
const pathTold = (path: string): Text => {
  const slide = /^slides\[(\d+)\]\.?(.*)$/.exec(path);
  if (!path) return words.whole;
  if (!slide) return { zh: path, en: path };
  const number = Number(slide[1]) + 1;
  return { zh: `第 ${number} 页的 ${slide[2]}`, en: `slide ${number}, ${slide[2]}` };
};

export const storyFile = (story: Story): File =>
  new File([JSON.stringify({ kind, version: 1, story }, null, 1)], `${story.id}.json`, {
    type: 'application/json',
  });

/** Throws a `StoryFault`. */
export function readStory(text: string, file: string): Story {
  let found: unknown;
  try {
    found = JSON.parse(text.replace(/^﻿/, ''));
  } catch {
    throw new StoryFault(fill(words.json, { file }));
  }
  if (typeof found !== 'object' || found === null || (found as { kind?: unknown }).kind !== kind)
    throw new StoryFault(fill(words.kind, { file }));
  const { value, faults } = parseOwnStory((found as { story?: unknown }).story, file);
  const [first] = faults;
  if (value) return value;
  const more = faults.length > 1 ? fill(words.more, { n: faults.length - 1 }) : { zh: '', en: '' };
  throw new StoryFault(
    fill(words.fault, {
      file,
      path: pathTold(first?.path ?? ''),
      reason: reasonTold(first?.reason ?? ''),
      more,
    }),
  );
}

/** As many letters as an address takes in every program that passes it on. */
export const mostLetters = 1800;

const toLetters = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
const fromLetters = (letters: string): Uint8Array =>
  Uint8Array.from(atob(letters.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));

/** The briefing packed into letters for an address, or null when that would be too long. */
export async function packStory(story: Story): Promise<string | null> {
  const { deflateSync, strToU8 } = await import('fflate');
  const letters = toLetters(deflateSync(strToU8(JSON.stringify(story)), { level: 9 }));
  return letters.length <= mostLetters ? letters : null;
}

/** Throws a `StoryFault`. What unpacks to more than a briefing can be is not unpacked. */
export async function unpackStory(letters: string): Promise<Story> {
  const { Inflate, strFromU8 } = await import('fflate');
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const inflate = new Inflate((part) => {
      size += part.length;
      if (size > 1_000_000) throw new Error('too large');
      parts.push(part);
    });
    inflate.push(fromLetters(letters), true);
  } catch {
    throw new StoryFault(fill(words.json, { file: 'story=' }));
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return readStory(`{"kind":"${kind}","story":${strFromU8(whole) || 'null'}}`, 'story=');
}
