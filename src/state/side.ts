import type { Text } from '../i18n/text.ts';
import { type Preset, presets } from '../layers/presets.ts';
import type { Query } from '../model/asked.ts';
import type { PlanDocument } from '../model/document.ts';
import { firstYear, lastYear } from './time.ts';
import { presetVisibility, type VisibilityState } from './visibility.ts';

/** What one side of a comparison shows: a year, the word of a document, or a set of layers. Pure. */
export type Side =
  /** All as it is set elsewhere. */
  | { readonly by: 'now' }
  | { readonly by: 'year'; readonly year: number }
  /** As it was said up to that document. */
  | { readonly by: 'document'; readonly document: string }
  /** The layers as they stood when the comparison began. */
  | { readonly by: 'then' }
  /** One of the atlas's own sets of layers. */
  | { readonly by: 'preset'; readonly preset: Preset['id'] };

export type SideKind = 'years' | 'documents' | 'layers';

export function kindOf({ by }: Side): SideKind | null {
  if (by === 'now') return null;
  return by === 'year' ? 'years' : by === 'document' ? 'documents' : 'layers';
}

/** A side as one word, for the address and for menus: `now`, `2027`, `plan-2026`, `then`, `set.rail`. */
export function writeSide(side: Side): string {
  if (side.by === 'year') return String(side.year);
  if (side.by === 'document') return side.document;
  return side.by === 'preset' ? `set.${side.preset}` : side.by;
}

/** Null where the word says nothing. Whether there is such a document is known only with the catalogue. */
export function readSide(word: string): Side | null {
  if (word === 'now' || word === 'then') return { by: word };
  const preset = presets.find(({ id }) => word === `set.${id}`);
  if (preset) return { by: 'preset', preset: preset.id };
  if (/^\d+$/.test(word)) {
    const year = Number(word);
    return year >= firstYear && year <= lastYear ? { by: 'year', year } : null;
  }
  return /^[a-z][a-z\d-]*$/.test(word) ? { by: 'document', document: word } : null;
}

export type Moment = Pick<Query, 'year' | 'states' | 'asOf'>;
type Documents = ReadonlyMap<string, PlanDocument>;

/** A document speaks of the year that is asked for; without one, of the year it was issued in. */
function yearOf(document: string, asked: number | null, documents: Documents): number {
  const issued = Number(documents.get(document)?.issued.slice(0, 4) ?? lastYear);
  return asked ?? Math.min(lastYear, Math.max(firstYear, issued));
}

/** Of which time a side speaks, and up to which document. */
export function momentOf(side: Side, asked: Moment, documents: Documents): Moment {
  if (side.by === 'year') return { year: side.year, states: [], asOf: asked.asOf };
  if (side.by === 'document')
    return { year: yearOf(side.document, asked.year, documents), states: [], asOf: side.document };
  return asked;
}

/** The layers as they stood; `own`: ids of the reader's own that were on, null where that is not known. */
export type Frozen = { readonly visibility: VisibilityState; readonly own: readonly string[] | null };

const presetOf = (wanted: string): Preset | undefined => presets.find(({ id }) => id === wanted);

/** Which of the atlas's layers a side shows. */
export function visibilityOf(side: Side, now: VisibilityState, frozen: Frozen | null): VisibilityState {
  if (side.by === 'then') return frozen?.visibility ?? now;
  const preset = side.by === 'preset' && presetOf(side.preset);
  return preset ? presetVisibility(preset) : now;
}

/** Whether a side shows a layer of the reader's own that is on. */
export function showsOwn(side: Side, id: string, frozen: Frozen | null): boolean {
  if (side.by === 'preset') return false;
  return side.by !== 'then' || !frozen?.own || frozen.own.includes(id);
}

/** What a side is called. */
export function sideName(side: Side, asked: Moment, documents: Documents): Text {
  switch (side.by) {
    case 'now':
      return { zh: '现在的画面', en: 'The map as set' };
    case 'then':
      return { zh: '开始比较时的图层', en: 'Layers as they were' };
    case 'preset':
      return presetOf(side.preset)?.title ?? { zh: side.preset, en: side.preset };
    case 'year':
      return { zh: `${side.year} 年`, en: String(side.year) };
    case 'document': {
      const { document } = side;
      const title = documents.get(document)?.shortTitle ?? { zh: document, en: document };
      const year = yearOf(document, asked.year, documents);
      return { zh: `${title.zh} · ${year} 年`, en: `${title.en} · ${year}` };
    }
  }
}
