/** The atlas inside another page: which of its parts that page wants. Settled when the page is opened. */
export const embedParts = ['zoom', 'detail', 'search', 'layers', 'years'] as const;
export type EmbedPart = (typeof embedParts)[number];

export const usualParts: readonly EmbedPart[] = ['zoom', 'detail'];

/** `?embed` asks for the usual parts, `?embed=search,layers` for those, `?embed=none` for the bare map; null: no embedding. */
export function readEmbed(search: string): ReadonlySet<EmbedPart> | null {
  const wanted = new URLSearchParams(search).get('embed');
  if (wanted === null) return null;
  if (wanted === '') return new Set(usualParts);
  const named = wanted.split(',');
  return new Set(embedParts.filter((part) => named.includes(part)));
}

/** Null on a page of its own, and where there is no page at all. */
export const embedding: ReadonlySet<EmbedPart> | null =
  typeof location === 'undefined' ? null : readEmbed(location.search);

/** The address of an embedded view with these parts, made from the address of the page. */
export function embedAddress(href: string, parts: readonly EmbedPart[]): string {
  const url = new URL(href);
  const usual = parts.length === usualParts.length && usualParts.every((part) => parts.includes(part));
  url.search = usual ? '?embed' : `?embed=${parts.join(',') || 'none'}`;
  return url.href;
}
