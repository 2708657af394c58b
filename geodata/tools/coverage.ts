/**
 * What became of every section of every document:
 *
 *   npm run data:coverage [-- DOCUMENT]
 *
 * Prints one line a document, and for a named one (or where something is open) the sections nobody speaks for.
 */
import { readRecords } from './check/records.ts';
import { accountFor } from './coverage/account.ts';
import { readWorkshop } from './read-workshop.ts';

const wanted = process.argv[2];
const workshop = readWorkshop();
const { sources } = workshop;
if (!sources) {
  console.log('The documents are not at hand (SOURCES_DIR), so nothing can be accounted for.');
  process.exit(0);
}
const { records } = readRecords(workshop);
const entries = records.entries.map(({ value }) => value);
const excuses = records.coverage?.excuses ?? [];
let open = 0;
console.log('document               sections  cited  left out  open');
for (const { value: document } of records.documents) {
  if (wanted && document.id !== wanted) continue;
  const text = sources.texts.get(document.file) ?? '';
  const indicated = records.indicators.flatMap(({ value }) =>
    value.values.filter((v) => v.document === document.id).map((v) => v.section),
  );
  const account = accountFor(document.id, sources.read(document.id, text), entries, excuses, indicated);
  const columns = [account.sections, account.cited, account.excused, account.open.length];
  console.log(`${document.id.padEnd(22)} ${columns.map((n) => String(n).padStart(7)).join('  ')}`);
  open += account.open.length;
  if (wanted)
    for (const section of account.open)
      console.log(`  ${section.id}\t${section.text.replace(/\s+/g, ' ').slice(0, 90)}`);
}
console.log(open ? `${open} sections nobody speaks for` : 'every section is accounted for');
process.exitCode = open ? 1 : 0;
