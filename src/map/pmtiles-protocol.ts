import { addProtocol } from 'maplibre-gl';

/**
 * `pmtiles://ARCHIVE` describes an archive of ours, `pmtiles://ARCHIVE/{z}/{x}/{y}` is a tile of it. How archives are read comes
 * with the first.
 */
addProtocol('pmtiles', async ({ url, type }, abort) => {
  const { archiveTile, describeArchive } = await import('../overlay/external/archive.ts');
  const address = url.slice('pmtiles://'.length);
  if (type === 'json') {
    const about = await describeArchive(new URL(address, document.baseURI).href);
    return { data: { ...about, tiles: [`${url}/{z}/{x}/{y}`] } };
  }
  const [, archive = '', z, x, y] = /^(.*)\/(\d+)\/(\d+)\/(\d+)$/.exec(address) ?? [];
  const at = { z: Number(z), x: Number(x), y: Number(y) };
  const data = await archiveTile(new URL(archive, document.baseURI).href, at, abort.signal);
  return { data: data ?? new ArrayBuffer(0) };
});
