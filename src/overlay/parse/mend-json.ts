/**
 * What other programs write in place of JSON, as JSON: NaN, Infinity, undefined, None, True; a comma too many or missing
 * between two things; comments; names and texts without or in single quotation marks. Null when it is none of these.
 */

const token =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|[{}[\],:]|[-+]?(?:Infinity|NaN|nan|inf|INF|NAN)\b|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[\p{L}_$][\p{L}\p{N}_$]*/uy;

const bare: Readonly<Record<string, string>> = { true: 'true', True: 'true', false: 'false', False: 'false' };

/** Control characters stand raw in some files' texts. */
const inQuotes = (text: string): string => {
  const inner =
    text[0] === "'"
      ? text
          .slice(1, -1)
          .replaceAll("\\'", "'")
          .replace(/(?<!\\)"/g, '\\"')
      : text.slice(1, -1);
  return `"${[...inner].map((c) => (c < ' ' ? JSON.stringify(c).slice(1, -1) : c)).join('')}"`;
};

const asNumber = (text: string): string => {
  const number = Number(text);
  return Number.isFinite(number) ? String(number) : 'null';
};

/** A token as JSON writes it; a bare word before a colon is a name. */
function write(text: string, isName: boolean): string {
  if (/^[{}[\],:]$/.test(text)) return text;
  if (/^["']/.test(text)) return inQuotes(text);
  if (/^[-+.\d]/.test(text) && !isName) return asNumber(text);
  return isName ? JSON.stringify(text) : (bare[text] ?? 'null');
}

export function mendJson(text: string): unknown {
  const out: string[] = [];
  token.lastIndex = 0;
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const [found] = token.exec(text) ?? [];
    if (!found) return null;
    at += found.length;
    if (/^(\s|\/[/*])/.test(found)) continue;
    if ((found === '}' || found === ']' || found === ',') && out.at(-1) === ',') out.pop();
    const last = out.at(-1);
    const begins = !/^[}\],:]$/.test(found);
    if (begins && last !== undefined && !/^[{[,:]$/.test(last)) out.push(',');
    if (found === ',' && (last === '[' || last === '{')) continue;
    out.push(write(found, /^\s*:/.test(text.slice(at, at + 20)) && begins && !/^["'{[]/.test(found)));
  }
  try {
    return JSON.parse(out.join(''));
  } catch {
    return null;
  }
}
