import { addProtocol } from 'maplibre-gl';

/** `external://<id>/{z}/{x}/{y}`: a tile of another host. How they are asked for is read with the first. */
addProtocol('external', async ({ url }, abort) => {
  const [id = '', z, x, y] = url.slice('external://'.length).split('/');
  const { externalTile } = await import('./external-tiles.ts');
  return externalTile(id, { z: Number(z), x: Number(x), y: Number(y) }, abort.signal);
});
