import { expect, it } from 'vitest';
import type { EntryBrief } from '../../../src/model/brief.ts';
import { toBriefs, toCatalogFile } from '../../../src/model/catalog.ts';
import type { PlanDocument } from '../../../src/model/document.ts';

const text = { zh: '字', en: 'word' };
const documents = ['old', 'plan'].map(
  (id): PlanDocument => ({
    id,
    title: text,
    shortTitle: text,
    issuer: text,
    issued: '2021',
    years: [2021, 2030],
    region: 'tongzhou',
    file: 'a.txt',
    sha256: '0',
  }),
);

const plain: EntryBrief = {
  id: 'rail-a',
  kind: 'project',
  sector: 'rail',
  name: text,
  status: 'building',
  towns: ['b'],
  documents: ['old', 'plan'],
};

it.each<[string, Partial<EntryBrief>]>([
  ['nothing more', {}],
  ['a target', { target: '2030' }],
  ['a target that was moved', { target: '2030', movedFrom: '2024-12' }],
  ['a start and no target', { startBy: '2024-12' }],
  ['a step back and no target', { status: 'studied', setBack: { from: 'building', year: '2021' } }],
  ['one mark', { fresh: true }],
  ['every mark', { silent: true, mapped: true, disagrees: true, fresh: true, kept: true }],
])('writes an entry with %s small and reads it back whole', (_, more) => {
  const brief = { ...plain, ...more };
  const towns = [
    ['a', text],
    ['b', text],
  ] as const;
  const file = JSON.parse(JSON.stringify(toCatalogFile('1', documents, towns, [brief])));
  expect(toBriefs(file, { zh: ['字'], en: ['word'] })).toEqual([brief]);
});
