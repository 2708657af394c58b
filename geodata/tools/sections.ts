/**
 * Lists and shows the addressable sections of a planning document.
 *
 *   npx tsx geodata/tools/sections.ts list plan-2026 [--grep TEXT]
 *   npx tsx geodata/tools/sections.ts show plan-2026 "表6-1 第1行"
 *
 * The documents are read from SOURCES_DIR, by default ../shared/sources.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlanDocument } from '../../src/model/document.ts';
import { findSection } from './sections/find.ts';
import { readDocument } from './sections/read.ts';

const register = JSON.parse(
  readFileSync(fileURLToPath(new URL('../documents.json', import.meta.url)), 'utf8'),
) as PlanDocument[];
const [command, id, ...rest] = process.argv.slice(2);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const usage = 'Usage: sections.ts list DOCUMENT [--grep TEXT] | show DOCUMENT ADDRESS';
const entry = register.find((document) => document.id === id);
if (!entry) fail(`${usage}\nDocuments: ${register.map((document) => document.id).join(' ')}`);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.env.SOURCES_DIR ?? join(root, '../shared/sources');
const file = join(folder, entry.file);
if (!existsSync(file))
  fail(`${entry.file} is not in ${folder}: set SOURCES_DIR to the folder of the documents.`);
const sections = readDocument(entry.id, readFileSync(file, 'utf8'));

if (command === 'list') {
  const wanted = rest[0] === '--grep' ? rest[1] : undefined;
  for (const section of sections) {
    if (wanted && !section.text.includes(wanted)) continue;
    const first = section.text.replace(/[\n\t]/g, ' ').slice(0, 40);
    console.log(`${section.id}\t${section.kind}\t${section.line.join('-')}\t${first}`);
  }
} else if (command === 'show' && rest[0]) {
  const found = findSection(sections, rest[0]);
  if (found.length === 0) fail(`${entry.id} has no section ${rest[0]}`);
  for (const { id: address, kind, heading, line, text } of found) {
    console.log(`${address} (${kind}, lines ${line.join('-')}) ${heading.join(' > ')}\n${text}\n`);
  }
} else fail(usage);
