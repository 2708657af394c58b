/**
 * Briefings from anything: the workshop's files, and files that a reader brings. Faults name their place. Whether what
 * is cited and shown exists is not asked here: see `geodata/tools/check/stories.ts`.
 */
import * as v from 'valibot';
import { certainties } from './filter.ts';
import { only, type Parsed, parseWith } from './parse-report.ts';
import { finite, id, list, oneOf, positive, text, words } from './parse-words.ts';
import { type Story, slideThemes } from './story.ts';
import { kinds, sectors, statuses } from './vocabulary.ts';

const bounds = v.pipe(
  v.strictTuple([finite, finite, finite, finite], 'must be [west, south, east, north]'),
  v.check(
    ([west, south, east, north]) =>
      west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90,
    'must be [west, south, east, north] in degrees',
  ),
);

const opacity = v.pipe(
  finite,
  v.check((value) => value >= 0 && value <= 1, 'must be from 0 to 1'),
);

const year = v.pipe(
  v.number('must be a year'),
  v.integer('must be a year'),
  v.check((value) => value >= 2021 && value <= 2035, 'must be a year from 2021 to 2035'),
);

const due = v.pipe(
  v.strictTuple([year, year], 'must be the first and the last year'),
  v.check(([from, to]) => from <= to, 'must not end before it begins'),
);

const filter = only({
  sectors: v.exactOptional(list(oneOf(sectors))),
  kinds: v.exactOptional(list(oneOf(kinds))),
  statuses: v.exactOptional(list(oneOf(statuses))),
  towns: v.exactOptional(list(id)),
  documents: v.exactOptional(list(id)),
  organisations: v.exactOptional(list(id)),
  certainties: v.exactOptional(list(oneOf(certainties))),
  due: v.exactOptional(v.nullable(due)),
  late: v.exactOptional(v.boolean('must be true or false')),
});

/** Chosen by what is there, not by trying both, so that a fault is told of the one that was meant. */
const cite = v.lazy((value) =>
  typeof value === 'object' && value !== null && 'indicator' in value
    ? only({ indicator: id, document: id })
    : only({ entry: id, document: id, section: words }),
);

/** A reader may leave words out, and end them with a space. */
const asWritten = only({ zh: v.string('must be text'), en: v.string('must be text') });

const view = {
  bounds,
  layers: v.record(id, opacity, 'must be an object'),
  theme: v.exactOptional(oneOf(slideThemes)),
  year: v.exactOptional(year),
  filter: v.exactOptional(filter),
  select: v.exactOptional(id),
  highlight: v.exactOptional(list(id)),
  cites: v.array(cite, 'must be a list'),
};

const slidesOf = <T extends v.BaseSchema<unknown, { id: string }, v.BaseIssue<unknown>>>(slide: T) =>
  v.pipe(
    v.array(slide, 'must be a list'),
    v.nonEmpty('must hold one slide or more'),
    v.check(
      (slides) => new Set(slides.map((one) => one.id)).size === slides.length,
      'must not hold two slides of the same id',
    ),
  );

const story = only({
  id,
  title: text,
  about: text,
  minutes: positive,
  slides: slidesOf(only({ id, title: text, text, notes: text, ...view })),
});

const ownStory = only({
  id,
  title: asWritten,
  about: asWritten,
  minutes: positive,
  slides: slidesOf(only({ id, title: asWritten, text: asWritten, notes: asWritten, ...view })),
});

/** A briefing of the workshop from anything; `file` is only named in the faults. */
export const parseStory = (value: unknown, file: string): Parsed<Story> => parseWith(story, value, file);

/** A briefing that a reader made, in which words may be missing. */
export const parseOwnStory = (value: unknown, file: string): Parsed<Story> =>
  parseWith(ownStory, value, file);
