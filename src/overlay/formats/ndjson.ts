import { toUtf8 } from '../parse/text.ts';
import { baseName, type Format, hasEnding, headAfterBlanks } from './format.ts';

/** One whole value in the first line and another begins in the second. */
function looksLikeLines(head: string): boolean {
  const [first = '', second] = head.split(/\r?\n\s*/);
  if (!/^\{.*\}$/.test(first.trim()) || !second?.startsWith('{')) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

export const ndjson: Format = {
  id: 'ndjson',
  title: { zh: '逐行 GeoJSON', en: 'Line-by-line GeoJSON' },
  endings: ['ndjson', 'geojsonl', 'geojsons', 'geojsonseq', 'jsonl', 'ndgeojson'],
  sniff(bytes, name) {
    const head = headAfterBlanks(bytes, 20_000);
    if (head.startsWith('\x1e')) return 3;
    if (looksLikeLines(head)) return 3;
    return hasEnding(name, this.endings) && /^[{[]/.test(head) ? 3 : 0;
  },
  async read(name, bytes, desk) {
    const { readLines } = await import('../parse/read-lines.ts');
    const draft = desk.table(baseName(name));
    await readLines(await toUtf8(bytes, desk), desk, draft);
  },
};
