/**
 * What only this atlas can tell, from the statements alone:
 *
 *   npm run data:report [-- --all]
 *
 * Promises overdue and moved, what came to be, things the newest plan is silent on, figures that disagree, status that
 * went back. Judged on the day the data stands for (`atlas.json`). Prints the first ten of each, or all.
 */
import type { PlanDocument } from '../../src/model/document.ts';
import type { Entry, Statement } from '../../src/model/entry.ts';
import {
  contradictions,
  currentStatus,
  isLate,
  isSilent,
  outcomeOf,
  steppedBack,
} from '../../src/model/history.ts';
import { readRecords } from './check/records.ts';
import { readWorkshop } from './read-workshop.ts';

const most = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : 10;
const { records } = readRecords(readWorkshop());
const today = records.version;
const documents = new Map<string, PlanDocument>(records.documents.map(({ value }) => [value.id, value]));
const entries = records.entries.map(({ value }) => value);
function print(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines.slice(0, most)) console.log(`  ${line}`);
  if (lines.length > most) console.log(`  … ${lines.length - most} more (--all)`);
}

const outcomes = entries.flatMap((entry) =>
  entry.statements.flatMap((statement) => {
    const outcome = outcomeOf(entry, statement, documents, today);
    return outcome ? [{ entry, statement, outcome }] : [];
  }),
);
const cite = (entry: Entry, { document, section }: Statement) => `${entry.name.zh} (${document} ${section})`;
const ofKind = (kind: string) => outcomes.filter(({ outcome }) => outcome.kind === kind);
console.log(`${entries.length} entries, ${outcomes.length} dated promises, judged on ${today}`);
print(
  'promises kept',
  ofKind('kept').map(({ entry, statement }) => `${cite(entry, statement)} by ${statement.target}`),
);
print(
  'promises moved to a later date',
  outcomes.flatMap(({ entry, statement, outcome }) =>
    outcome.kind === 'moved'
      ? [`${cite(entry, statement)}: ${statement.target} → ${outcome.by.target}, ${outcome.months} months`]
      : [],
  ),
);
print(
  'past due, and a later document says it is not done',
  ofKind('unanswered').map(({ entry, statement }) => `${cite(entry, statement)}: due ${statement.target}`),
);
print(
  'past due, and no later document says what came of it',
  ofKind('overdue').map(({ entry, statement }) => `${cite(entry, statement)}: due ${statement.target}`),
);
print(
  'entries late today',
  entries.filter((entry) => isLate(entry, today)).map(({ name }) => name.zh),
);
print(
  'status that went back',
  entries.flatMap((entry) =>
    steppedBack(entry).map(({ from, to }) => `${cite(entry, to)}: ${from.status} → ${to.status}`),
  ),
);
print(
  'entries the newest document of their region is silent on',
  entries.filter((entry) => isSilent(entry, documents)).map((e) => `${e.name.zh} (${currentStatus(e)})`),
);
print(
  'figures that disagree',
  entries.flatMap((entry) =>
    contradictions(entry).map(
      ({ figure, values }) =>
        `${entry.name.zh} ${figure}: ${values.map((v) => `${v.value} (${v.statement.document})`).join(', ')}`,
    ),
  ),
);
