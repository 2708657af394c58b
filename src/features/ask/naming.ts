import { fill, type Language, type Text } from '../../i18n/index.ts';
import { areaText, circleOf, lengthText, measure, muText } from '../../model/measures.ts';
import type { Question, Target } from '../../state/ask.ts';
import { drawingStore, type Figure } from '../../state/drawing.ts';
import { catalogStore } from '../../state/index.ts';
import { figureNames, words } from './words.ts';

/** How figures, what they measure, and what is asked about are called. */

export const figureName = ({ kind, number }: Figure): Text => ({
  zh: `${figureNames[kind].zh} ${number}`,
  en: `${figureNames[kind].en} ${number}`,
});

const joined = (parts: readonly string[], language: Language): string =>
  parts.filter(Boolean).join(language === 'zh' ? '，' : ', ');

/** `3.2 公顷，48 亩，周长 760 米`; of a point its coordinates. */
export function measureText(
  { kind, geometry }: Pick<Figure, 'kind' | 'geometry'>,
  language: Language,
): string {
  if (geometry.type === 'Point') return geometry.coordinates.map((degrees) => degrees.toFixed(5)).join(', ');
  const { meters, squareMeters } = measure(geometry);
  if (geometry.type === 'LineString') return lengthText(meters, language);
  const along = fill(words.around, { length: lengthText(meters, language) })[language];
  const radius =
    kind === 'circle'
      ? fill(words.radius, { length: lengthText(circleOf(geometry).radiusM, language) })[language]
      : '';
  return joined([areaText(squareMeters, language), muText(squareMeters, language), radius, along], language);
}

export function targetName(target: Target): Text {
  switch (target.kind) {
    case 'entry':
      return catalogStore.getState().byId.get(target.id)?.name ?? { zh: target.id, en: target.id };
    case 'figure': {
      const figure = drawingStore.getState().figures[target.id];
      return figure ? figureName(figure) : words.viewAsked;
    }
    case 'view':
      return words.viewAsked;
    default:
      return target.name;
  }
}

/** The question in words: `与“多边形 1”周边 500 米相交`. */
export function questionText({ target, bufferM }: Question): Text {
  if (!target) return { zh: '', en: '' };
  const quoted = fill(words.quote, { name: targetName(target) });
  const frame = bufferM > 0 ? words.meetsBuffer : words.meets;
  return fill(frame, { target: quoted, meters: bufferM });
}
