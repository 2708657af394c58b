/**
 * A coordinate as people write it: 116.65, 116,65, 116°39′25.2″E, 东经116度39分25秒, 116 39 25. Null when it is none.
 */
const plain = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,2})?$/;
const dms =
  /^([-+]?)(\d{1,3}(?:\.\d+)?)(?:[°度:\s]+|$)(?:(\d{1,2}(?:\.\d+)?)(?:['分:\s]+|$))?(?:(\d{1,2}(?:\.\d+)?)(?:"|''|秒)?)?\s*$/;

/** Full-width signs, Chinese words and typographic marks as plain ones. */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[º˚]/g, '°')
    .replace(/[′‘’`´]/g, "'")
    .replace(/[″“”〃]/g, '"')
    .replace(/[−–—]/g, '-')
    .trim();

export function parseAngle(raw: string): number | null {
  if (raw.length > 60) return null;
  if (plain.test(raw)) return finite(Number(raw));
  let text = tidy(raw);
  if (plain.test(text)) return finite(Number(text));
  if (/^[-+]?\d{1,3},\d{3,}$/.test(text) && !/^[-+]?\d{1,3},\d{3}$/.test(text))
    return Number(text.replace(',', '.'));
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^[-+]?\d{1,3},\d+$/.test(text)) return Number(text.replace(',', '.'));
  const south = /^[SW南西]|[SW]$|南纬|西经/i.test(text);
  text = text
    .replace(/^(东经|西经|北纬|南纬|[NSEW]|[东西南北])[:\s]*|[\s]*[NSEW]$/gi, '')
    .replace(/m$|米$/i, '')
    .trim();
  if (plain.test(text)) return finite(Number(text) * (south ? -1 : 1));
  const [, sign, degrees, minutes = '0', seconds = '0'] = dms.exec(text) ?? [];
  if (degrees === undefined || Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return value * (sign === '-' || south ? -1 : 1);
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Two coordinates in one cell: `116.65,39.90`, `(116.65 39.90)`, `116°39′E 39°54′N`. */
export function parsePair(raw: string): readonly [number, number] | null {
  if (raw.length > 120) return null;
  const text = raw
    .normalize('NFKC')
    .trim()
    .replace(/^[[({<]+|[\])}>]+$/g, '');
  for (const separator of [
    /[,;|/、]\s*/,
    /\s+(?=[-+]?\d{1,3}\.)/,
    /(?<=[NSEW])\s*(?=\d)/i,
    /\s+(?=[NSEW东西南北])/i,
    /\s+/,
  ]) {
    const parts = text.split(separator);
    if (parts.length < 2 || parts.length > 3) continue;
    const [a, b] = [parseAngle(parts[0] ?? ''), parseAngle(parts[1] ?? '')];
    if (a !== null && b !== null) return [a, b];
  }
  return null;
}
