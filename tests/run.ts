/**
 * The test command: lint, types, data, unit tests, build, and real Chromium on the built app, each told as it goes. A
 * failed step does not keep the others from running. Ends with one line, `N passed, N failed`; a step that is no set of
 * tests counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

type Step = { readonly name: string; readonly command: readonly string[]; readonly report?: string };

const vitest = (project: string, report: string): readonly string[] => [
  'vitest',
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];

mkdirSync('.cache', { recursive: true });
const reports = { unit: join('.cache', 'unit.json'), e2e: join('.cache', 'e2e.json') };
const steps: readonly Step[] = [
  { name: 'lint and format', command: ['biome', 'ci', '.'] },
  { name: 'types', command: ['tsc'] },
  { name: 'data', command: ['tsx', 'geodata/tools/check.ts'] },
  { name: 'written form of the data', command: ['tsx', 'geodata/tools/format.ts', '--check'] },
  { name: 'architecture, unit and data tests', command: vitest('unit', reports.unit), report: reports.unit },
  { name: 'build', command: ['vite', 'build'] },
  { name: 'end to end, in Chromium', command: vitest('e2e', reports.e2e), report: reports.e2e },
];

type Counts = { passed: number; failed: number };

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
};

const read = (report: string): Report => JSON.parse(readFileSync(report, 'utf8')) as Report;

/** Tests that failed at first and passed when they were tried again. */
const secondGoes = (report: string): string[] =>
  read(report)
    .testResults.flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName }) => fullName);

/** Counts of a vitest report; a file that could not run at all is a failure that its tests do not show. */
function counted(report: string, ok: boolean): Counts {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = read(report);
  return { passed: numPassedTests, failed: numFailedTests || (ok ? 0 : 1) };
}

const total: Counts = { passed: 0, failed: 0 };
for (const { name, command, report } of steps) {
  const [program = '', ...args] = command;
  console.log(`\n── ${name}`);
  if (report) rmSync(report, { force: true });
  const { status } = spawnSync('npx', ['--no-install', program, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const ok = status === 0;
  const counts = report ? counted(report, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (report && existsSync(report))
    for (const test of secondGoes(report)) console.log(`── passed only at its second go: ${test}`);
  console.log(`── ${name}: ${counts.passed} passed, ${counts.failed} failed`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
