import { toUtf8 } from '../parse/text.ts';
import { baseName, type Format, hasEnding, headAfterBlanks } from './format.ts';

export const kml: Format = {
  id: 'kml',
  title: { zh: 'KML', en: 'KML' },
  endings: ['kml'],
  sniff(bytes, name) {
    const head = headAfterBlanks(bytes);
    if (!head.startsWith('<')) return 0;
    if (/<(\w+:)?kml[\s>]/.test(head)) return 3;
    // Any other XML comes here to be told what it is.
    return hasEnding(name, this.endings) || head.startsWith('<?xml') ? 1 : 0;
  },
  async read(name, bytes, desk) {
    const [{ declaredEncoding }, { readKml, tellLinks }] = await Promise.all([
      import('../parse/xml.ts'),
      import('../parse/read-kml.ts'),
    ]);
    desk.findings.standard = true;
    const links = await readKml(await toUtf8(bytes, desk, declaredEncoding(bytes)), desk, baseName(name));
    tellLinks(desk, new Map([[name, [...links]]]));
  },
};
