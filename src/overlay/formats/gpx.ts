import { toUtf8 } from '../parse/text.ts';
import { type Format, hasEnding, headAfterBlanks } from './format.ts';

export const gpx: Format = {
  id: 'gpx',
  title: { zh: 'GPX', en: 'GPX' },
  endings: ['gpx'],
  sniff(bytes, name) {
    const head = headAfterBlanks(bytes);
    if (!head.startsWith('<')) return 0;
    if (/<(\w+:)?gpx[\s>]/.test(head)) return 3;
    return hasEnding(name, this.endings) && !/<(\w+:)?kml[\s>]|<html/i.test(head) ? 2 : 0;
  },
  async read(_name, bytes, desk) {
    const [{ declaredEncoding }, { readGpx }] = await Promise.all([
      import('../parse/xml.ts'),
      import('../parse/read-gpx.ts'),
    ]);
    desk.findings.standard = true;
    await readGpx(await toUtf8(bytes, desk, declaredEncoding(bytes)), desk);
  },
};
