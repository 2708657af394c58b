import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryBrief } from '../../../src/model/brief.ts';
import {
  countsOf,
  type Filter,
  type FilterContext,
  facets,
  isFiltering,
  matches,
  noFilter,
  valuesOf,
} from '../../../src/model/filter.ts';
import { kinds, sectors, statuses } from '../../../src/model/vocabulary.ts';

const context: FilterContext = {
  day: '2026-11-20',
  places: new Map(),
  organisationsOf: (id) => [`unit-${id.length % 3}`],
};
const towns = ['liyuan', 'songzhuang', 'taihu'];
const documents = ['plan-2026', 'action-2021'];
const brief: fc.Arbitrary<EntryBrief> = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 8 }),
    kind: fc.constantFrom(...kinds),
    sector: fc.constantFrom(...sectors),
    name: fc.constant({ zh: '一', en: 'One' }),
    status: fc.constantFrom(...statuses),
    target: fc.constantFrom('2024', '2025-06', '2027-12-31', '2030'),
    towns: fc.subarray(towns),
    documents: fc.subarray(documents),
    mapped: fc.constant(true as const),
  },
  { requiredKeys: ['id', 'kind', 'sector', 'name', 'status', 'towns', 'documents'] },
);
const filter: fc.Arbitrary<Filter> = fc.record({
  sectors: fc.subarray([...sectors], { maxLength: 4 }),
  kinds: fc.subarray([...kinds]),
  statuses: fc.subarray([...statuses], { maxLength: 3 }),
  towns: fc.subarray(towns),
  documents: fc.subarray(documents),
  organisations: fc.subarray(['unit-0', 'unit-1']),
  certainties: fc.constantFrom([], ['off'], ['placed', 'rough']) as fc.Arbitrary<Filter['certainties']>,
  due: fc.constantFrom(null, [2024, 2025], [2026, 2030]) as fc.Arbitrary<Filter['due']>,
  late: fc.boolean(),
});

describe('a filter', () => {
  it('lets everything through when it asks nothing', () => {
    fc.assert(
      fc.property(brief, (entry) => matches(entry, noFilter, context)),
      { seed: 1 },
    );
    expect(isFiltering(noFilter)).toBe(false);
  });

  it('takes the values of one facet as alternatives and all facets together', () => {
    const entry: EntryBrief = {
      id: 'rail-a',
      kind: 'project',
      sector: 'rail',
      name: { zh: '甲', en: 'A' },
      status: 'building',
      target: '2025-06',
      towns: ['liyuan'],
      documents: ['plan-2026'],
    };
    const asks = (change: Partial<Filter>) => matches(entry, { ...noFilter, ...change }, context);
    expect(asks({ sectors: ['road', 'rail'] })).toBe(true);
    expect(asks({ sectors: ['rail'], statuses: ['done'] })).toBe(false);
    expect(asks({ due: [2025, 2025] })).toBe(true);
    expect(asks({ due: [2026, 2030] })).toBe(false);
    expect(asks({ late: true })).toBe(true);
    expect(asks({ certainties: ['off'] })).toBe(true);
    expect(asks({ certainties: ['placed'] })).toBe(false);
  });

  it('counts what each choice would leave, as choosing it would', () => {
    fc.assert(
      fc.property(fc.array(brief, { maxLength: 30 }), filter, (entries, wanted) => {
        for (const facet of facets)
          for (const [value, count] of countsOf(facet, entries, wanted, context)) {
            const chosen = { ...wanted, [facet]: [value] };
            expect(count).toBe(entries.filter((entry) => matches(entry, chosen, context)).length);
            expect(entries.some((entry) => valuesOf(facet, entry, context).includes(value))).toBe(true);
          }
      }),
      { seed: 20261120, numRuns: 60 },
    );
  });
});
