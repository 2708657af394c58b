import { fill, type Text } from '../i18n/index.ts';
import { isRecord } from './is-record.ts';
import { keptStores } from './kept.ts';

/** All that a device keeps as one file, to be carried to another or put aside; and back. */

const kind = 'subcenter-atlas kept';
const version = 1;

export function toKeptFile(made: string): string {
  const stores = keptStores.flatMap(({ key, read }) => {
    const kept = read();
    return kept ? [[key, kept] as const] : [];
  });
  return `${JSON.stringify({ kind, version, made, kept: Object.fromEntries(stores) }, null, 2)}\n`;
}

const words = {
  notJson: {
    zh: '这不是本图导出的文件：读不成 JSON（{cause}）。什么都没有改。',
    en: 'This is not a file this atlas exported: it is not JSON ({cause}). Nothing was changed.',
  },
  notOurs: {
    zh: '这个 JSON 文件不是本图导出的。什么都没有改。',
    en: 'This JSON file was not exported by this atlas. Nothing was changed.',
  },
  newer: {
    zh: '这个文件是更新的版本导出的（{version}）。请先更新本图。什么都没有改。',
    en: 'This file was exported by a newer version ({version}). Update the atlas first. Nothing was changed.',
  },
  nothing: { zh: '文件里没有可以放进来的东西。', en: 'The file holds nothing to take in.' },
  taken: { zh: '已放进来；原有的都还在。', en: 'Taken in; what was here is still here.' },
  someLost: {
    zh: '已放进来；原有的都还在。有 {n} 项读不懂，略过了。',
    en: 'Taken in; what was here is still here. {n} could not be understood and were left out.',
  },
} satisfies Record<string, Text>;

export type Taken = { readonly ok: boolean; readonly told: Text };
const refuse = (told: Text): Taken => ({ ok: false, told });

/** Takes a file in beside what is here; a file that cannot be understood changes nothing, and the cause is told. */
export function takeKeptFile(text: string): Taken {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    return refuse(fill(words.notJson, { cause: error instanceof Error ? error.message : String(error) }));
  }
  if (!isRecord(found) || found.kind !== kind || !isRecord(found.kept)) return refuse(words.notOurs);
  if (typeof found.version !== 'number' || found.version > version)
    return refuse(fill(words.newer, { version: String(found.version) }));
  const { kept } = found;
  const here = keptStores.filter(({ key }) => kept[key] !== undefined);
  if (here.length === 0) return refuse(words.nothing);
  const lost = here.reduce((sum, { key, add }) => sum + add(kept[key]), 0);
  return { ok: true, told: lost > 0 ? fill(words.someLost, { n: lost }) : words.taken };
}

/** As on the first day. What the device keeps is removed with it. */
export const forgetEverything = (): void => {
  for (const { take } of keptStores) take(undefined);
};
