import { csv } from './csv.ts';
import { excel } from './excel.ts';
import type { Format } from './format.ts';
import { geojson } from './geojson.ts';
import { gpx } from './gpx.ts';
import { kml } from './kml.ts';
import { kmz } from './kmz.ts';
import { ndjson } from './ndjson.ts';
import { shapefile } from './shapefile.ts';
import { zip } from './zip.ts';

/** What can be added, as the dialog names it; where two would take a file, the surer one does, then the upper one. */
export const formats: readonly Format[] = [geojson, ndjson, kml, kmz, gpx, csv, excel, shapefile, zip];

/** Null when none would take it; `sure` as `sniff` says. */
export function formatOf(
  bytes: Uint8Array,
  name: string,
): { readonly format: Format; readonly sure: number } | null {
  const [best] = formats
    .map((format) => ({ format, sure: format.sniff(bytes, name) }))
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure);
  return best ?? null;
}
