import { isZip } from '../parse/zip-directory.ts';
import type { Format } from './format.ts';

/** Any other zip: whatever in it can be read. */
export const zip: Format = {
  id: 'zip',
  title: { zh: '压缩包', en: 'Zip archive' },
  endings: ['zip'],
  sniff: (bytes) => (isZip(bytes) ? 1 : 0),
  async read(_name, bytes, desk) {
    const { readArchive } = await import('../parse/read-archive.ts');
    await readArchive(bytes, desk);
  },
};
