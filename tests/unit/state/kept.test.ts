import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntryBrief } from '../../../src/model/brief.ts';
import {
  followEntry,
  followStore,
  keptStores,
  mergeKept,
  type NearPlace,
  savePlace,
  settingsStore,
} from '../../../src/state/index.ts';
import { forgetEverything, takeKeptFile, toKeptFile } from '../../../src/state/kept-file.ts';
import { parseFollow } from '../../../src/state/parse-follow.ts';

const brief: EntryBrief = {
  id: 'rail-a',
  kind: 'project',
  sector: 'rail',
  name: { zh: '甲线', en: 'Line A' },
  status: 'building',
  target: '2026',
  setBack: { from: 'done', year: '2021' },
  silent: true,
  towns: [],
  documents: ['plan'],
};
const home: NearPlace = { at: [116.655, 39.905], name: null, from: 'map', accuracyM: 0 };

// The language of the device; Node before 21 has no navigator of its own.
vi.stubGlobal('navigator', { languages: ['zh-CN'] });

beforeEach(() => forgetEverything());

const json = fc.jsonValue({ maxDepth: 5 });

describe('what is found on a device', () => {
  it('never stops the page, whatever it is', () => {
    fc.assert(
      fc.property(json, (found) => {
        for (const store of keptStores) {
          store.take(found);
          store.add(found);
        }
        expect(() => toKeptFile('2026-11-20')).not.toThrow();
      }),
    );
  });

  it('is taken as far as it can be understood, and the rest is counted', () => {
    followEntry(brief, '2026-11-20');
    savePlace(home, 1500, { zh: '家', en: 'Home' });
    const { entries, places } = followStore.getState();
    const good = parseFollow({ entries, places });
    expect(good).toEqual({ state: { entries, places }, lost: 0 });
    const bad = parseFollow({
      entries: { ...entries, broken: { version: 1 }, nothing: null },
      places: { ...places, far: { at: [500, 39], radiusM: 1500 }, wide: { at: [116, 39], radiusM: 1 } },
    });
    expect(bad).toEqual({ state: { entries, places }, lost: 4 });
  });

  it('cannot reach beyond its own names', () => {
    const found = JSON.parse('{"entries": {"__proto__": {"version": "x"}}, "theme": "__proto__"}');
    for (const store of keptStores) store.take(found);
    expect(({} as Record<string, unknown>).version).toBeUndefined();
    expect(settingsStore.getState().theme).toBe('auto');
  });
});

describe('an exported file', () => {
  it('brings everything back', () => {
    followEntry(brief, '2026-11-20');
    savePlace(home, 3000, { zh: '家', en: 'Home' });
    settingsStore.setState({ theme: 'dark', typeScale: 1.25 });
    const [before, file] = [followStore.getState(), toKeptFile('2026-11-20')];
    forgetEverything();
    expect(followStore.getState()).toEqual({ entries: {}, places: {} });
    expect(settingsStore.getState().theme).toBe('auto');
    expect(takeKeptFile(file).ok).toBe(true);
    expect(followStore.getState()).toEqual(before);
    expect(settingsStore.getState()).toMatchObject({ theme: 'dark', typeScale: 1.25 });
  });

  it('is put beside what is here: nothing is lost', () => {
    followEntry(brief, 'old');
    const file = toKeptFile('2026-11-20');
    forgetEverything();
    followEntry(brief, 'new');
    followEntry({ ...brief, id: 'rail-b' }, 'new');
    takeKeptFile(file);
    const { entries } = followStore.getState();
    expect(Object.keys(entries).toSorted()).toEqual(['rail-a', 'rail-b']);
    expect(entries['rail-a']?.version).toBe('new');
  });

  it.each([
    ['not JSON at all', /不是本图导出.*JSON/],
    ['{"kind":"recipes"}', /不是本图导出/],
    ['[]', /不是本图导出/],
    ['{"kind":"subcenter-atlas kept","version":9,"kept":{}}', /更新的版本.*9/],
    ['{"kind":"subcenter-atlas kept","version":1,"kept":{"other":{}}}', /没有可以放进来/],
  ])('%s is refused with its cause, and changes nothing', (text, cause) => {
    followEntry(brief, '2026-11-20');
    const before = followStore.getState();
    const taken = takeKeptFile(text);
    expect(taken.ok).toBe(false);
    expect(taken.told.zh).toMatch(cause);
    expect(taken.told.en).not.toMatch(/[一-鿿]/);
    expect(followStore.getState()).toBe(before);
  });

  it('with broken parts is taken as far as it goes, and the rest is told', () => {
    followEntry(brief, '2026-11-20');
    const file = JSON.parse(toKeptFile('2026-11-20'));
    file.kept['subcenter-atlas.follow'].entries.broken = 7;
    forgetEverything();
    expect(takeKeptFile(JSON.stringify(file)).told.zh).toMatch(/有 1 项读不懂/);
    expect(Object.keys(followStore.getState().entries)).toEqual(['rail-a']);
  });
});

describe('two pages at once', () => {
  it('keep what either added, and lose what either removed', () => {
    const before = { entries: { a: 1, b: 1 }, places: {} };
    const now = { entries: { a: 1, c: 1 }, places: { home: 1 } };
    const theirs = { entries: { a: 2, b: 1, d: 1 } };
    expect(mergeKept(before, now, theirs)).toEqual({ entries: { a: 2, d: 1, c: 1 }, places: { home: 1 } });
  });

  it('lets one page remove its last while the other adds', () => {
    expect(mergeKept({ entries: { a: 1 } }, {}, { entries: { a: 1, b: 1 } })).toEqual({ entries: { b: 1 } });
    expect(mergeKept({ entries: { a: 1 } }, {}, { entries: { a: 1 } })).toEqual({});
  });

  it('takes this page’s word where both changed the same', () => {
    expect(mergeKept({ theme: 'auto' }, { theme: 'dark' }, { theme: 'light', typeScale: 1.5 })).toEqual({
      theme: 'dark',
      typeScale: 1.5,
    });
  });
});
