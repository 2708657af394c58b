/**
 * Names people say that follow from a full name by a rule that always holds. What needs judgement (首儿所 for a hospital)
 * is an alias a document gives, or the name on the map.
 */

/** Words the documents themselves shorten so. 轨道交通 is 地铁 only before a line: 地铁 22 号线. */
const contractions: readonly (readonly [long: RegExp, short: string])[] = [
  [/中国人民大学/g, '人大'],
  [/北京大学/g, '北大'],
  [/清华大学/g, '清华'],
  [/文化旅游区/g, '文旅区'],
  [/综合交通枢纽/g, '枢纽'],
  [/轨道交通(?=\s*[A-Z]?\d)/g, '地铁'],
  [/高速公路/g, '高速'],
];

const road = /(?:路|街|大街|大道|公路|高速|巷|胡同)$/;
const dashes = /[-—–]/;
const numbered = /（第[一二三四五六七八九十]+[横纵]）$/;

/** 朝阳北路-潞苑二街 is two roads one after the other; 广渠路-行政办公区 is not. */
function roadsIn(name: string): string[] {
  const parts = name.replace(numbered, '').split(dashes);
  return parts.length > 1 && parts.every((part) => road.test(part) && !/[（(]/.test(part)) ? parts : [];
}

/** 轨道交通 22 号线（平谷线）: a name in brackets that is a line or road itself is a second name of the whole. */
function inBrackets(name: string): string[] {
  const [, before, inside] = /^(.+?)（([^（）]+)）$/.exec(name) ?? [];
  return before && inside && /(?:线|公路|高速)$/.test(inside) && /(?:线|道|公路|高速|国道 \d+)$/.test(before)
    ? [before.trim(), inside]
    : [];
}

const contracted = (name: string): string =>
  contractions.reduce((short, [long, to]) => short.replace(long, to), name);

export function shortNames(name: string): string[] {
  const all = [contracted(name), ...roadsIn(name), ...inBrackets(name)];
  return [...new Set(all)].filter((short) => short !== name && [...short].length > 1);
}

/** 八里桥 is asked for as 八里桥站 and 八里桥地铁站; a railway station has its 站 in its name. */
export function stationNames(name: string, kind: string): string[] {
  if (kind === 'railway' || name.endsWith('站')) return [];
  return [`${name}站`, `${name}地铁站`];
}

const subdivision = /^(.{2,}?)(?:街道|回族乡|回族自治县|镇|区|县|市)$/;

/** 永顺镇 is said 永顺, 于家务回族乡 also 于家务乡. */
export function townNames(name: string): string[] {
  const [, short] = subdivision.exec(name) ?? [];
  if (!short) return [];
  const folk = /回族(乡|自治县)$/.exec(name)?.[1];
  return [short, ...(folk ? [`${short}${folk === '乡' ? '乡' : '县'}`] : [])];
}
