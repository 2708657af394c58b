/**
 * Checks everything the atlas holds to be true of its data and prints every finding, never just the first:
 *
 *   npm run data:check
 *
 * Ends with 1 when there is a finding. The documents are looked for in SOURCES_DIR (default ../shared/sources), the
 * reference positions in REFERENCE_DIR (default ../shared/reference); without them the checks that need them are left
 * out, and the summary says so.
 */
import { checkAll } from './check/check-all.ts';
import { toReport } from './check/report.ts';
import { toSummary } from './check/summary.ts';
import { readWorkshop } from './read-workshop.ts';

const workshop = readWorkshop();
const findings = checkAll(workshop);
if (findings.length > 0) console.log(`${toReport(findings)}\n`);
console.log(toSummary(workshop));
console.log(findings.length === 0 ? 'no findings' : `${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
