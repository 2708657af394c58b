import { beforeEach, describe, expect, it } from 'vitest';
import { forget, forgetAll, recentStore, remember, toRecent } from '../../../src/state/recent.ts';

const kept = () => recentStore.getState().recent;

describe('what was last picked', () => {
  beforeEach(forgetAll);

  it('stands newest first, each once, no more than eight', () => {
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 3]) remember(`entry:rail-${n}`);
    expect(kept()).toEqual([3, 9, 8, 7, 6, 5, 4, 2].map((n) => `entry:rail-${n}`));
  });

  it('is forgotten one by one or all at once', () => {
    for (const n of [1, 2, 3]) remember(`place:towns/town-${n}`);
    forget('place:towns/town-2');
    expect(kept()).toEqual(['place:towns/town-3', 'place:towns/town-1']);
    forgetAll();
    expect(kept()).toEqual([]);
  });

  it.each([
    ['nothing', undefined, []],
    ['no list', { 0: 'entry:a' }, []],
    ['other things', [1, null, 'hello', 'entry:', 'shape:x', 'entry:a b', 'entry:a'], ['entry:a']],
    ['one thing twice', ['entry:a', 'document:b', 'entry:a'], ['entry:a', 'document:b']],
  ])('is read from the device with care: %s', (_what, value, expected) => {
    expect(toRecent(value)).toEqual(expected);
  });
});
