import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Reading, Section } from '../../../geodata/tools/sections/section.ts';

export const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/sections/${name}`, import.meta.url)), 'utf8');

export const ids = (sections: readonly Section[]): string[] => sections.map((section) => section.id);

export const textOf = ({ sections }: Pick<Reading, 'sections'>, id: string): string | undefined =>
  sections.find((section) => section.id === id)?.text;
