import { namesInZip } from '../parse/zip-directory.ts';
import type { Format } from './format.ts';

export const excel: Format = {
  id: 'excel',
  title: { zh: 'Excel（.xlsx）', en: 'Excel (.xlsx)' },
  endings: ['xlsx', 'xlsm'],
  sniff: (bytes) => (namesInZip(bytes).some((name) => /^xl[/\\]workbook\.xml$/i.test(name)) ? 3 : 0),
  async read(_name, bytes, desk) {
    const { readWorkbook } = await import('../parse/workbook.ts');
    await readWorkbook(bytes, desk);
  },
};
