import type { SourceLine } from './section.ts';

/** What a page carries besides its text. A line that matches belongs to no section. */
export type Furniture = { readonly name: string; readonly test: (line: SourceLine) => boolean };

const matching = (name: string, pattern: RegExp): Furniture => ({
  name,
  test: ({ text }) => pattern.test(text),
});

export const pageNumber = matching('page number', /^\d{1,3}$/);
/** Bold marks stand anywhere in it. */
export const contents: Furniture = {
  name: 'contents',
  test: ({ text }) =>
    /^(# *目 ?录|(第.{1,3}[篇章]|[一二三四五六七八九十]+、).*[.\t]\s*\d+)$/.test(text.replace(/<\/?b>/g, '')),
};
export const figureCaption = matching('figure caption', /^图 ?\d+-\d+ /);
export const tableHead = matching(
  'table head',
  /^(项目名称\t项目内容|类别\t序号\t|序号 ?(指标|重点任务|项目类别) )/,
);
/** Leading officials are named line by line; the atlas keeps no names. */
export const officials = matching('officials', /^(牵头领导：|通州区人民政府区长 )/);
export const webPage = matching(
  'web page',
  /^(---|layout:|title:|date:|categories:|tags:|<http|\[返回|<p style="display:none|文字解读$)/,
);

/** The first kind of furniture a line is, if any. */
export const furnitureOf = (line: SourceLine, kinds: readonly Furniture[]): string | undefined =>
  kinds.find((kind) => kind.test(line))?.name;
