import { toUtf8 } from '../parse/text.ts';
import { baseName, type Format, hasEnding, headAfterBlanks } from './format.ts';

export const geojson: Format = {
  id: 'geojson',
  title: { zh: 'GeoJSON', en: 'GeoJSON' },
  endings: ['geojson', 'json', 'topojson'],
  sniff(bytes, name) {
    const head = headAfterBlanks(bytes);
    if (/^\s*[{[]/.test(head)) return 2;
    if (hasEnding(name, this.endings)) return head && !head.startsWith('<') ? 1 : 0;
    return /^(var|let|const)?\s*[\w.$]+\s*[=(]\s*\{/.test(head) && /"?type"?\s*:/.test(head) ? 2 : 0;
  },
  async read(name, bytes, desk) {
    const { readGeoJson } = await import('../parse/read-geojson.ts');
    const draft = desk.table(baseName(name));
    await readGeoJson(await toUtf8(bytes, desk), desk, draft);
  },
};
