import { toCell } from '../model/csv.ts';
import type { OverlayFilter } from '../model/overlay.ts';
import { valueAt } from './column.ts';
import { maskOf } from './mask.ts';
import type { Packed } from './pack.ts';
import type { Attribute } from './reading.ts';
import { featureAt, geometryAt } from './table.ts';
import { toWkt } from './wkt.ts';

/** A table as a file. Written in pieces, so that no text grows beyond what the browser can hold. */

export type ExportFormat = 'geojson' | 'csv';

const pieceLength = 1 << 20;

/** As `toCsv` writes them, row by row. */
const csvRow = (cells: readonly Attribute[]): string =>
  `${cells.map((cell) => toCell(typeof cell === 'boolean' ? String(cell) : cell)).join(',')}\r\n`;

function* written(table: Packed, format: ExportFormat, mask: Uint8Array | null): Generator<string> {
  const csv = format === 'csv';
  yield csv
    ? `\uFEFF${csvRow([...table.fields.map(({ name }) => name), 'geometry (WGS-84, WKT)'])}`
    : '{"type":"FeatureCollection","features":[\n';
  let first = true;
  for (let n = 0; n < table.count; n++) {
    if (mask && !mask[n]) continue;
    if (csv) {
      const geometry = geometryAt(table, n);
      yield csvRow([...table.columns.map((column) => valueAt(column, n)), geometry ? toWkt(geometry) : null]);
    } else yield `${first ? '' : ',\n'}${JSON.stringify(featureAt(table, n))}`;
    first = false;
  }
  if (!csv) yield '\n]}\n';
}

export function toBlob(table: Packed, format: ExportFormat, filter: OverlayFilter): Blob {
  const pieces: string[] = [];
  let piece = '';
  for (const text of written(table, format, maskOf(table, filter))) {
    piece += text;
    if (piece.length < pieceLength) continue;
    pieces.push(piece);
    piece = '';
  }
  return new Blob([...pieces, piece], {
    type: format === 'csv' ? 'text/csv;charset=utf-8' : 'application/geo+json',
  });
}
