import { toUtf8 } from '../parse/text.ts';
import { namesInZip } from '../parse/zip-directory.ts';
import { baseName, type Format, hasEnding } from './format.ts';

export const kmz: Format = {
  id: 'kmz',
  title: { zh: 'KMZ', en: 'KMZ' },
  endings: ['kmz'],
  sniff(bytes, name) {
    const names = namesInZip(bytes);
    if (!names.some((each) => hasEnding(each, ['kml']))) return 0;
    return hasEnding(name, this.endings) || names.includes('doc.kml') ? 3 : 0;
  },
  async read(_name, bytes, desk) {
    const [{ openZip }, { declaredEncoding }, { readKml, tellLinks }] = await Promise.all([
      import('../parse/zip.ts'),
      import('../parse/xml.ts'),
      import('../parse/read-kml.ts'),
    ]);
    desk.findings.standard = true;
    const zip = openZip(bytes, desk);
    const links = new Map<string, string[]>();
    for (const [i, member] of zip.members.entries()) {
      if (!hasEnding(member.name, ['kml'])) continue;
      const inside = await zip.unpack(member, i + 1);
      if (!inside?.length) continue;
      const title = member.name === 'doc.kml' ? baseName(desk.file.name) : baseName(member.name);
      links.set(member.name, [
        ...(await readKml(await toUtf8(inside, desk, declaredEncoding(inside)), desk, title)),
      ]);
    }
    tellLinks(desk, links);
  },
};
