import type { SourceLine } from './section.ts';

/** Names of leading officials, learnt from the file itself so that none is written here. They are left out of rows. */
export function officialNames(lines: readonly SourceLine[]): ReadonlySet<string> {
  const names = lines
    .filter(({ text }) => text.startsWith('牵头领导：'))
    .flatMap(({ text }) => text.slice('牵头领导：'.length).split('、'))
    .map((name) => name.replace(/\s/g, ''));
  return new Set(names.filter((name) => /^[\u4e00-\u9fff]{2,3}$/.test(name)));
}

/** Takes the names out of a line; two-character names are printed with a space inside. */
export function withoutNames(text: string, names: ReadonlySet<string>): string {
  let rest = ` ${text} `;
  for (const name of names) rest = rest.replace(new RegExp(` ${[...name].join(' ?')}(?= )`, 'g'), '');
  return rest.trim();
}
