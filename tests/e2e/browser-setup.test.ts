import { describe, expect, test } from 'vitest';
import { install, type Machine, planFor } from './browser-setup.ts';

const bare: Machine = {
  chromium: undefined,
  named: undefined,
  chineseFont: false,
  asRoot: null,
  apt: false,
};

describe('getting a browser', () => {
  test('one that is there is used as it is', () => {
    const plan = planFor({ ...bare, chromium: '/usr/bin/chromium', chineseFont: true });
    expect(plan).toEqual({ install: [], missing: null, warning: null });
  });

  test('is installed where that may be done, with a font', () => {
    for (const asRoot of [[], ['sudo', '-n']]) {
      const { install: wanted, missing } = planFor({ ...bare, asRoot, apt: true });
      expect(missing).toBeNull();
      expect(wanted.map(({ packages }) => packages[0])).toEqual([
        'chromium-headless-shell',
        'fonts-noto-cjk',
      ]);
    }
  });

  test('says plainly what to do where it may not', () => {
    for (const machine of [bare, { ...bare, apt: true }, { ...bare, asRoot: [] }]) {
      const { missing } = planFor(machine);
      expect(missing).toMatch(/Install it/);
      expect(missing).toMatch(/CHROMIUM_PATH/);
    }
    expect(planFor({ ...bare, named: '/nowhere/chrome', asRoot: [], apt: true }).missing).toMatch(
      /CHROMIUM_PATH is \/nowhere\/chrome/,
    );
  });

  test('a missing font alone is no reason to stop', () => {
    const plan = planFor({ ...bare, chromium: '/usr/bin/chromium' });
    expect(plan.missing).toBeNull();
    expect(plan.warning).toMatch(/fonts-noto-cjk/);
    // A system that cannot be asked for its fonts is left in peace.
    expect(planFor({ ...bare, chromium: '/x', chineseFont: undefined }).warning).toBeNull();
  });

  test('tries the next package when one cannot be had, and tells each step', async () => {
    const told: string[] = [];
    const ran: string[] = [];
    const { install: wanted } = planFor({ ...bare, asRoot: ['sudo', '-n'], apt: true });
    const failed = await install(
      wanted,
      ['sudo', '-n'],
      (words) => told.push(words),
      async (command) => {
        ran.push(command.join(' '));
        return command.at(-1) === 'fonts-noto-cjk' ? 100 : 0;
      },
    );
    expect(failed).toEqual([]);
    expect(ran[0]).toBe('sudo -n apt-get update -qq');
    expect(ran.at(-1)).toMatch(/fonts-wqy-zenhei$/);
    expect(told.join('\n')).toMatch(/installing chromium/);
  });
});
