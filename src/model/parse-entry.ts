import * as v from 'valibot';
import type { Entry } from './entry.ts';
import { type FigureKey, figureKeys } from './figures.ts';
import { only, type Parsed, type ParsedList, parseAll, parseWith } from './parse-report.ts';
import { day, finite, id, list, oneOf, text, words } from './parse-words.ts';
import { kinds, precisions, sectors, statuses } from './vocabulary.ts';

const knownFigures = Object.keys(figureKeys) as FigureKey[];

/** Only a change may be negative, and nothing is said by a figure of 0 but that share or change is nil. */
const isSensible = (key: string, value: unknown): boolean =>
  typeof value !== 'number' ||
  value > 0 ||
  key === 'changePercent' ||
  (key === 'sharePercent' && value === 0);

const figures = v.pipe(
  v.record(
    v.picklist(knownFigures, 'is not a known figure (src/model/figures.ts)'),
    finite,
    'must be an object',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    for (const [key, value] of Object.entries(input)) {
      if (isSensible(key, value)) continue;
      addIssue({
        message: 'must be above 0',
        path: [{ type: 'object', origin: 'value', input, key, value }],
      });
    }
  }),
);

const statement = only({
  document: id,
  section: words,
  status: oneOf(statuses),
  target: v.exactOptional(day),
  aim: v.exactOptional(oneOf(['start', 'step'])),
  figures: v.exactOptional(figures),
  units: v.exactOptional(list(words)),
  says: text,
  note: v.exactOptional(text),
});

const needsReason = (precision: string) => precision === 'district' || precision === 'none';

const where = v.pipe(
  only({ towns: list(id), precision: oneOf(precisions), reason: v.exactOptional(text) }),
  v.forward(
    v.partialCheck(
      [['precision'], ['reason']],
      ({ precision, reason }) => reason !== undefined || !needsReason(precision),
      'is missing: say why it is on no map',
    ),
    ['reason'],
  ),
  v.forward(
    v.partialCheck(
      [['precision'], ['towns']],
      ({ precision, towns }) => precision !== 'town' || towns.length > 0,
      'must name the town',
    ),
    ['towns'],
  ),
);

const entry = v.pipe(
  only({
    id,
    kind: oneOf(kinds),
    sector: oneOf(sectors),
    name: text,
    aliases: list(words),
    summary: text,
    where,
    statements: v.pipe(v.array(statement, 'must be a list'), v.nonEmpty('must hold at least one statement')),
    related: list(id),
  }),
  v.forward(
    v.partialCheck(
      [['id'], ['sector']],
      (value) => value.id.startsWith(`${value.sector}-`),
      'must begin with the sector',
    ),
    ['id'],
  ),
);

/** An entry from anything; `file` is only named in the faults. */
export const parseEntry = (value: unknown, file: string): Parsed<Entry> => parseWith(entry, value, file);

/** A file of entries: the sound ones, and the faults of the others. */
export const parseEntries = (value: unknown, file: string): ParsedList<Entry> => parseAll(entry, value, file);
