/** Every piece of text of a file, with its place: what the checks on words walk over. */
import { idOf, isRecord } from '../../../src/model/parse-report.ts';
import type { WorkshopFile } from '../workshop.ts';

export type Piece = {
  readonly file: string;
  readonly id?: string;
  /** `statements[0].says.zh`, counted inside the record with the id. */
  readonly path: string;
  /** The last key of the path that is not a language: `says`. */
  readonly key: string;
  readonly text: string;
};

export function piecesOf(file: WorkshopFile): Piece[] {
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch {
    return []; // the form check says so
  }
  const pieces: Piece[] = [];
  const walk = (item: unknown, path: string, key: string, id: string | undefined) => {
    if (typeof item === 'string') {
      pieces.push({ file: file.name, ...(id === undefined ? {} : { id }), path, key, text: item });
    } else if (Array.isArray(item)) {
      item.forEach((part, i) => {
        walk(part, `${path}[${i}]`, key, id);
      });
    } else if (isRecord(item)) {
      const own = idOf(item);
      for (const [name, part] of Object.entries(item)) {
        const place = own === undefined && path !== '' ? `${path}.${name}` : name;
        walk(part, place, name === 'zh' || name === 'en' ? key : name, own ?? id);
      }
    }
  };
  walk(value, '', '', undefined);
  return pieces;
}
