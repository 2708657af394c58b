import { ExternalFault } from './fault.ts';
import { usualSubdomains } from './known-hosts.ts';
import { isTemplate } from './tile-url.ts';

/** The many ways in which programs write a tile address, as one: see `tile-url`. */

export type Template = { readonly url: string; readonly subdomains?: readonly string[] };

const spellings: readonly (readonly [RegExp, string])[] = [
  [/\$\{/g, '{'],
  [/\{(zoom|level|tilematrix)\}/gi, '{z}'],
  [/\{(col|tilecol)\}/gi, '{x}'],
  [/\{(row|tilerow)\}/gi, '{y}'],
  [/\{(tms_?y|reversey|!y)\}/gi, '{-y}'],
  [/\{quadkey\}/gi, '{q}'],
  [/\{bbox(-epsg-(3857|900913))?\}/gi, '{bbox-epsg-3857}'],
  [/\{(r|ratio|scale|@2x)\}/gi, ''],
  [/\{([ZXYQS]|-Y)\}/g, '{$1}'],
];

/** `{switch:a,b,c}`, `{a,b,c}`, `{a-c}`, `{0-7}`. */
const alternatives = /\{(?:switch:)?([\w.]+(?:,[\w.]+)+|([a-z])-([a-z])|(\d)-(\d))\}/i;

function spelledOut(found: RegExpExecArray): readonly string[] {
  const [, list = '', first, last, from, to] = found;
  if (list.includes(',')) return list.split(',');
  const [a, b] = [(first ?? from ?? '').charCodeAt(0), (last ?? to ?? '').charCodeAt(0)];
  return Array.from({ length: Math.max(1, b - a + 1) }, (_, i) => String.fromCharCode(a + i));
}

const places = new Set(['z', 'x', 'y', '-y', 'q', 's', 'bbox-epsg-3857', 'west', 'south', 'east', 'north']);

/** What is missing for an address with places in it to be one of tiles, for a reader. */
function missingIn(url: string): string {
  const lacks = ['{z}', '{x}'].filter((place) => !url.includes(place));
  if (!/\{-?y\}/.test(url)) lacks.push('{y}');
  return lacks.join(' ');
}

export const hasPlaces = (address: string): boolean => /\{[^{}]*\}|%7B[\w-]+%7D/i.test(address);

export function readTemplate(address: string, host: string): Template {
  let url = address.replace(/%7B([\w:,.-]+)%7D/gi, '{$1}');
  for (const [spelling, ours] of spellings)
    url = url.replace(spelling, (found, name: string) =>
      ours === '{$1}' ? `{${name.toLowerCase()}}` : found && ours,
    );
  let subdomains: readonly string[] | undefined;
  const found = alternatives.exec(url);
  if (found) {
    subdomains = spelledOut(found);
    url = url.replace(found[0], '{s}');
  } else if (url.includes('{s}')) subdomains = usualSubdomains(url);
  const unknown = [...url.matchAll(/\{([^{}]*)\}/g)].filter(([, name = '']) => !places.has(name));
  if (unknown.length)
    throw new ExternalFault('unfilled', { host, places: unknown.map(([place]) => place).join(' ') });
  if (!isTemplate(url)) throw new ExternalFault('template-incomplete', { host, missing: missingIn(url) });
  return { url, ...(subdomains && { subdomains }) };
}
