import { isShp } from '../parse/shp.ts';
import { namesInZip } from '../parse/zip-directory.ts';
import { baseName, type Format, hasEnding } from './format.ts';

export const shapefile: Format = {
  id: 'shapefile',
  title: { zh: 'Shapefile（打包成 zip）', en: 'Shapefile (zipped)' },
  endings: ['shp.zip', 'zip', 'shp'],
  sniff(bytes) {
    if (isShp(bytes)) return 3;
    return namesInZip(bytes).some((name) => hasEnding(name, ['shp'])) ? 2 : 0;
  },
  async read(name, bytes, desk) {
    if (!isShp(bytes)) {
      const { readArchive } = await import('../parse/read-archive.ts');
      return readArchive(bytes, desk);
    }
    const { readShapefile } = await import('../parse/read-shapefile.ts');
    const beside = (ending: string) =>
      desk.file.beside?.find(
        (file) => file.name.toLowerCase() === `${baseName(name)}.${ending}`.toLowerCase(),
      )?.bytes;
    await readShapefile(
      { name: baseName(name), shp: bytes, dbf: beside('dbf'), prj: beside('prj'), cpg: beside('cpg') },
      desk,
    );
  },
};
