import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AddressView, emptyView, fromAddress, toAddress } from '../../../src/app/url.ts';
import { groups, layers, themes, usualOrder } from '../../../src/layers/index.ts';
import { presets } from '../../../src/layers/presets.ts';
import { certainties } from '../../../src/model/filter.ts';
import { yearStates } from '../../../src/model/timeline.ts';
import { kinds, sectors, statuses } from '../../../src/model/vocabulary.ts';
import type { Comparison } from '../../../src/state/compare.ts';
import type { Side } from '../../../src/state/side.ts';
import { startVisibility } from '../../../src/state/visibility.ts';

const hundredth = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
const tenThousandth = (max: number) =>
  fc.integer({ min: -max * 10_000, max: max * 10_000 }).map((n) => n / 10_000);
const known = new Set([
  'v',
  'map',
  'layers',
  'sel',
  'panel',
  'near',
  'filter',
  'year',
  'asof',
  'diff',
  'compare',
  'then',
  'lang',
  'theme',
  'story',
  'data',
]);

const camera = fc.record({ zoom: hundredth(22), lat: tenThousandth(84), lng: tenThousandth(179) });
const thousandth = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => (n === 0 ? 0 : n / 1000));

const visibility = fc
  .record({
    groups: fc.record(Object.fromEntries(groups.map((id) => [id, fc.boolean()]))),
    layers: fc.record(
      Object.fromEntries(
        layers.map(({ id }) => [id, fc.record({ on: fc.boolean(), opacity: hundredth(1) })]),
      ),
    ),
    order: fc.shuffledSubarray([...usualOrder], { minLength: usualOrder.length }),
    solo: fc.option(fc.constantFrom(...usualOrder)),
  })
  .map((state) => state as unknown as AddressView['visibility']);
const words = fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }).filter((s) => s.isWellFormed());
const rest = fc.dictionary(
  words.filter((key) => !known.has(key)),
  fc.string({ unit: 'binary' }).filter((s) => s.isWellFormed()),
  { noNullPrototype: true },
);
const side: fc.Arbitrary<Side> = fc.oneof(
  fc.constantFrom<Side>({ by: 'now' }, { by: 'then' }),
  fc.integer({ min: 2021, max: 2035 }).map((year): Side => ({ by: 'year', year })),
  fc.constantFrom(...presets).map(({ id }): Side => ({ by: 'preset', preset: id })),
  fc
    .stringMatching(/^[a-z][a-z\d-]{0,12}$/)
    .filter((id) => !['now', 'then'].includes(id))
    .map((document): Side => ({ by: 'document', document })),
);
const comparison: fc.Arbitrary<Comparison> = fc
  .record({ left: side, right: side, mode: fc.constantFrom('swipe', 'beside'), at: hundredth(1) })
  // Side by side nothing is drawn to and fro.
  .map((one) => (one.mode === 'beside' ? { ...one, at: 0.5 } : one));
const view: fc.Arbitrary<AddressView> = fc
  .record({
    camera: fc.option(camera),
    visibility,
    selected: fc.option(words),
    story: fc.option(words),
    filter: fc.record({
      sectors: fc.subarray([...sectors]),
      kinds: fc.subarray([...kinds]),
      statuses: fc.subarray([...statuses]),
      towns: fc.uniqueArray(words, { maxLength: 3 }),
      documents: fc.uniqueArray(words, { maxLength: 3 }),
      organisations: fc.uniqueArray(words, { maxLength: 3 }),
      certainties: fc.subarray([...certainties]),
      due: fc.option(
        fc
          .tuple(fc.integer({ min: 2015, max: 2040 }), fc.integer({ min: 0, max: 20 }))
          .map(([from, more]): [number, number] => [from, from + more]),
      ),
      late: fc.boolean(),
    }),
    year: fc.option(fc.integer({ min: 2021, max: 2035 })),
    states: fc.subarray([...yearStates]),
    asOf: fc.option(words),
    compared: fc.option(
      fc.tuple(
        words.filter((id) => !id.includes('~')),
        words.filter((id) => !id.includes('~')),
      ),
    ),
    comparison: fc.option(comparison),
    frozen: fc.option(visibility),
    near: fc.option(
      fc.record({
        at: fc.tuple(thousandth(-180, 180), thousandth(-85, 85)),
        radiusM: fc.integer({ min: 500, max: 5000 }),
      }),
    ),
    language: fc.option(fc.constantFrom('zh' as const, 'en' as const)),
    theme: fc.option(fc.constantFrom(...themes)),
    tab: fc.option(fc.string({ unit: 'binary' }).filter((s) => s.isWellFormed())),
    data: fc.option(words),
    rest,
  })
  // Only a year has states.
  .map((some) => (some.year === null ? { ...some, states: [] } : some));

describe('the address', () => {
  it('brings every view back as it was', () => {
    fc.assert(
      fc.property(view, (before) => {
        const { view: after, faults } = fromAddress(`#${toAddress(before)}`);
        expect(faults).toEqual([]);
        expect({ ...after, rest: { ...after.rest } }).toEqual(before);
      }),
      { seed: 20261120, numRuns: 500 },
    );
  });

  it('is empty for the usual view', () => {
    expect(toAddress(emptyView())).toBe('');
  });

  it('can be read', () => {
    const visibility = startVisibility();
    const address = toAddress({
      ...emptyView(),
      camera: { zoom: 12.5, lat: 39.901, lng: 116.737 },
      visibility: {
        ...visibility,
        groups: { ...visibility.groups, road: false },
        layers: { ...visibility.layers, rivers: { on: true, opacity: 0.6 }, hubs: { on: false, opacity: 1 } },
      },
      selected: 'rail-m101-1',
    });
    expect(address).toBe(
      'v=1&map=12.50/39.9010/116.7370&layers=g.road,off;rivers,,0.6;hubs,off&sel=rail-m101-1',
    );
  });

  it('tells one layer that was moved in a few letters, wherever it went', () => {
    const move = (id: string, to: number) => usualOrder.filter((one) => one !== id).toSpliced(to, 0, id);
    const told = (order: readonly string[]) =>
      toAddress({ ...emptyView(), visibility: { ...startVisibility(), order } });
    expect(told(move('roads', 0))).toBe('v=1&layers=roads>');
    expect(told(move('districts', usualOrder.length - 1))).toBe(`v=1&layers=districts>${usualOrder.at(-1)}`);
  });

  it('tells a comparison in one word', () => {
    const { view: read } = fromAddress('#compare=2021~plan-2026@beside');
    expect(read.comparison).toEqual({
      left: { by: 'year', year: 2021 },
      right: { by: 'document', document: 'plan-2026' },
      mode: 'beside',
      at: 0.5,
    });
    expect(fromAddress('#compare=then~now').view.comparison).toMatchObject({ mode: 'swipe', at: 0.5 });
    const written = toAddress({
      ...emptyView(),
      comparison: {
        left: { by: 'preset', preset: 'rail' },
        right: { by: 'now' },
        mode: 'swipe',
        at: 0.333,
      },
    });
    expect(written).toBe('v=1&compare=set.rail~now@0.33');
  });

  it.each([
    ['map=12/abc/116', 'map', '12/abc/116'],
    ['map=12/91/116', 'map', '12/91/116'],
    ['layers=moon,off', 'layers', 'moon,off'],
    ['layers=rivers,,7', 'layers', 'rivers,,7'],
    ['layers=moon>rivers', 'layers', 'moon>rivers'],
    ['layers=roads>moon', 'layers', 'roads>moon'],
    ['layers=roads>roads', 'layers', 'roads>roads'],
    ['layers=solo,moon', 'layers', 'solo,moon'],
    ['lang=fr', 'lang', 'fr'],
    ['theme=pink', 'theme', 'pink'],
    ['v=9', 'v', '9'],
    ['filter=status:asleep', 'filter', 'status:asleep'],
    ['filter=due:2030-2020', 'filter', 'due:2030-2020'],
    ['near=99,116,1500', 'near', '99,116,1500'],
    ['year=1999', 'year', '1999'],
    ['year=2027,asleep', 'year', 'asleep'],
    ['diff=a', 'diff', 'a'],
    ['compare=2021', 'compare', '2021'],
    ['compare=2021~2027@2', 'compare', '2021~2027@2'],
    ['compare=1999~2027@0.5', 'compare', '1999'],
    ['compare=set.moon~now@0.5', 'compare', 'set.moon'],
    ['then=moon,off', 'then', 'moon,off'],
  ])('names what it cannot understand: %s', (hash, key, value) => {
    expect(fromAddress(`#${hash}`).faults).toEqual([{ key, value }]);
  });

  it('keeps the rest of an address with a fault in it', () => {
    const { view: read } = fromAddress('#v=1&map=x&sel=rail-22&later=status:building&lang=en');
    expect(read).toMatchObject({
      camera: null,
      selected: 'rail-22',
      language: 'en',
      rest: { later: 'status:building' },
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        fromAddress(hash);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
