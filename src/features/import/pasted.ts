/** Words from the clipboard as a file: GeoJSON, KML, GPX, WKT, or lines copied from a spreadsheet. */

const shape = /(?:SRID=\d+;\s*)?\b(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\b/gi;

/** Each shape of a text in WKT, whatever stands between them; null when it begins with something else. */
function shapesOf(text: string): string[] | null {
  const begins = [...text.matchAll(shape)].flatMap(({ index }) => {
    const before = text.slice(0, index);
    const depth = before.split('(').length - before.split(')').length;
    return depth === 0 ? [index] : [];
  });
  if (begins[0] !== 0) return null;
  return begins.map((from, i) =>
    text
      .slice(from, begins[i + 1])
      .replace(/[\s;,]+$/, '')
      .replace(/\s+/g, ' '),
  );
}

const number = /-?\d+(?:\.\d+)?/g;

/** Lines of cells with two numbers at least somewhere, or with shapes: anything less may be a sentence. */
function looksLikeCells(text: string): 'tsv' | 'csv' | null {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim());
  if (lines.length < 2) return null;
  const [head = ''] = lines;
  const separator = head.includes('\t') ? '\t' : /[,;，]/.exec(head)?.[0];
  if (!separator) return null;
  const telling = lines.slice(1, 20).some((line) => {
    const filled = line.split(separator);
    return (
      filled.length > 1 && ((line.match(number) ?? []).length >= 2 || /POINT|LINESTRING|POLYGON/i.test(line))
    );
  });
  if (!telling) return null;
  return separator === '\t' ? 'tsv' : 'csv';
}

/**
 * What was pasted, to be read as a file; null when it does not look like data. Words that were put down on purpose
 * (`anything`) are read all the same: the reader then tells what is wrong with them.
 */
export function pastedFile(text: string, name: string, anything = false): File | null {
  const words = text.trim();
  if (!words) return null;
  const file = (content: string, ending: string) => new File([content], `${name}.${ending}`);
  if (/^[{[]/.test(words)) return file(words, /^\{.*\}\s*[\r\n]+\s*\{/.test(words) ? 'ndjson' : 'geojson');
  const markup = /^<.{0,2000}?<?(kml|gpx)\b/is.exec(words);
  if (markup) return file(words, markup[1]?.toLowerCase() ?? 'kml');
  const shapes = shapesOf(words);
  if (shapes)
    return file(`WKT\n${shapes.map((one) => `"${one.replaceAll('"', '""')}"`).join('\n')}\n`, 'csv');
  // Blank cells at the beginning of a line are cells.
  const lines = text.replace(/^[\r\n]+|[\r\n]+$/g, '');
  const cells = looksLikeCells(lines);
  if (cells) return file(lines, cells);
  return anything ? file(words, 'txt') : null;
}
