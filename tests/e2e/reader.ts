import type { CDPSession, Page } from 'playwright-core';

/**
 * A reader who has a keyboard and hears the accessibility tree, and nothing else: no picture, no pointer, no markup. Every
 * move is by keys; every answer is a role and a name.
 */

type Heard = { readonly role: string; readonly name: string; readonly value: string };
type Node = {
  readonly ignored?: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
};

const text = (value: { readonly value?: unknown } | undefined): string => String(value?.value ?? '');
const toHeard = ({ role, name, value }: Node): Heard => ({
  role: text(role),
  name: text(name),
  value: text(value),
});

export class ScreenReader {
  readonly #page: Page;
  readonly #devtools: CDPSession;
  private constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
  }

  static async on(page: Page): Promise<ScreenReader> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Accessibility.enable');
    return new ScreenReader(page, devtools);
  }

  async #tree(): Promise<readonly Node[]> {
    const { nodes } = await this.#devtools.send('Accessibility.getFullAXTree');
    return (nodes as readonly Node[]).filter(({ ignored }) => !ignored);
  }

  /** Everything on the page, in reading order. */
  async everything(): Promise<readonly Heard[]> {
    return (await this.#tree()).map(toHeard);
  }

  /** What has the focus. */
  async here(): Promise<Heard> {
    const focused = (await this.#tree()).filter(({ properties = [] }) =>
      properties.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    const node = focused.at(-1);
    return node ? toHeard(node) : { role: '', name: '', value: '' };
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
  }

  /** Tab until something of this role and name has the focus. */
  async tabTo(role: string, name: RegExp, most = 60): Promise<Heard> {
    const passed: string[] = [];
    for (let i = 0; i < most; i++) {
      const now = await this.here();
      if (now.role === role && name.test(now.name)) return now;
      passed.push(`${now.role} ${now.name}`);
      await this.press('Tab');
    }
    throw new Error(`no ${role} ${name} by Tab; passed ${passed.join(' | ')}`);
  }

  /** Until the tree holds something of this role and name. */
  async hears(role: string, name: RegExp): Promise<Heard> {
    for (let tries = 0; tries < 100; tries++) {
      const found = (await this.everything()).find((one) => one.role === role && name.test(one.name));
      if (found) return found;
      await this.#page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
    }
    throw new Error(`never heard a ${role} ${name}`);
  }
}
