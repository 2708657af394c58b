import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Language } from '../../src/i18n/text.ts';
import type { Theme } from '../../src/layers/index.ts';
import type { SheetStop } from '../../src/ui/Sheet.tsx';
import { type Box, decode, type Pixels, shares } from './pixels.ts';

/** The atlas as its readers know it. Tests say what a reader does and sees; how the browser is told stands here. */

export type Opening = {
  readonly address?: string;
  readonly size?: 'desk' | 'phone';
  /** Light and dark as the device has them; the projector theme by the address. */
  readonly theme?: Theme;
  /** The language of the reader's browser. */
  readonly language?: Language;
  /** The view in the address, without its `#`. */
  readonly hash?: string;
  /** Most tests do not wait for flights. */
  readonly motion?: boolean;
  /** Whether the atlas may keep itself on the device. */
  readonly keeps?: boolean;
  /**
   * The map is drawn all the time, for tests of pictures that the atlas itself takes. Without a graphics card drawing costs more
   * than all else, so other maps do all their work but fill pixels only while a test looks (`AtlasDriver.picture`).
   */
  readonly draws?: boolean;
  /** What the reader's browser cannot do. */
  readonly without?: 'webgl' | 'worker';
  /** Another size than the usual of the desk or the phone. */
  readonly screen?: { readonly width: number; readonly height: number };
  /** What the reader's browser calls itself. */
  readonly userAgent?: string;
};

export const sizes = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

const cripple = {
  webgl: () => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      return String(args[0]).startsWith('webgl') ? null : Reflect.apply(real, this, args);
    } as typeof real;
  },
  worker: () => {
    Reflect.deleteProperty(window, 'Worker');
  },
};

/** Draws only while somebody looks; all else that a map does it does. As text: what it is made of must not be compiled. */
const drawWhenLooked = `{
  const look = (window.look = { on: false, drew: false });
  for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced']) {
    const real = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...args) {
      if (!look.on) return;
      look.drew = true;
      real.apply(this, args);
    };
  }
}`;

type Look = { on: boolean; drew: boolean };

/** Until the map has drawn itself anew. */
const lookAtMap = async () => {
  const { look } = window as unknown as { look?: Look };
  if (!look) return;
  Object.assign(look, { on: true, drew: false });
  // What makes every map draw again: it thinks that tiles may be had now that could not before.
  dispatchEvent(new Event('online'));
  const until = performance.now() + 3000;
  const frame = () => new Promise(requestAnimationFrame);
  while (!look.drew && performance.now() < until) await frame();
  await frame();
};

const lookAway = () => {
  const { look } = window as unknown as { look?: Look };
  if (look) look.on = false;
};

/** Writes down everything said by live regions, and every breach of the page's own security policy. */
const listen = () => {
  const heard: string[] = [];
  Object.assign(window, { heard });
  document.addEventListener('securitypolicyviolation', (event) =>
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  );
  const watch = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[role="status"], [role="alert"], [aria-live]');
      const words = region?.textContent?.trim();
      if (words && heard.at(-1) !== words) heard.push(words);
    }
  });
  watch.observe(document, { childList: true, subtree: true, characterData: true });
};

/** The words of a part of the page as they are seen: no eye tells one kind of space from another. */
export const seen = async (part: Locator): Promise<string> =>
  (await part.innerText()).replaceAll('\u00a0', ' ');

export async function openAtlas(browser: Browser, opening: Opening): Promise<AtlasDriver> {
  const { address = '', size = 'desk', theme = 'light', language = 'zh', motion, keeps, without } = opening;
  const context = await browser.newContext({
    viewport: opening.screen ?? sizes[size],
    hasTouch: size === 'phone',
    isMobile: size === 'phone',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    reducedMotion: motion ? 'no-preference' : 'reduce',
    serviceWorkers: keeps ? 'allow' : 'block',
    ...(opening.userAgent && { userAgent: opening.userAgent }),
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.addInitScript(listen);
  if (without) await page.addInitScript(cripple[without]);
  if (!opening.draws) await page.addInitScript(drawWhenLooked);
  const atlas = new AtlasDriver(context, page, new URL(address).origin);
  const hash = [theme === 'projector' && 'theme=projector', opening.hash].filter(Boolean).join('&');
  await page.goto(hash ? `${address}#${hash}` : address);
  return atlas;
}

/** A file with words or bytes in it. */
export type DroppedFile = { readonly name: string; readonly text?: string; readonly bytes?: Uint8Array };

/** What the button reads that makes layers of a file. */
export const addToMap =
  /^(加到地图上|加入 \d+ 个图层|换掉原来的图层|Add to the map|Add \d+ layers|Replace the layer)$/;

export class AtlasDriver {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly #complaints: string[] = [];
  /** The browser's own words when a test keeps service workers out, and when it puts WebGL into a page without a graphics card. */
  readonly #expected: RegExp[] = [
    /Service Worker registration blocked by Playwright/,
    /GL Driver Message .* GPU stall due to ReadPixels/,
  ];

  constructor(context: BrowserContext, page: Page, origin: string) {
    this.context = context;
    this.page = page;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        this.#complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) =>
      this.#complaints.push(`fault: ${error.stack || error.message || String(error)}`),
    );
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== origin)
        this.#complaints.push(`asked another: ${request.url()}`);
    });
  }

  /** Console errors and warnings, uncaught faults, requests to other origins, less those the test brought about. */
  complaints(): string[] {
    return this.#complaints.filter((told) => !this.#expected.some((pattern) => pattern.test(told)));
  }

  /** The test itself makes this go wrong. */
  expectComplaint(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  // The map

  /** Until the first complete picture stands. */
  async waitForMap(): Promise<this> {
    await this.page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0);
    return this;
  }

  get map(): Locator {
    return this.page.locator('.maplibregl-canvas');
  }

  /** Where the map looks, after the address. At home the address names no place. */
  camera(): { zoom: number; lat: number; lng: number } | null {
    const [, zoom, lat, lng] = /map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(this.hash()) ?? [];
    return zoom ? { zoom: Number(zoom), lat: Number(lat), lng: Number(lng) } : null;
  }

  /** Where a place stands on the page. The address must name what the map looks at. */
  whereIs(lng: number, lat: number): { x: number; y: number } {
    const camera = this.camera();
    const size = this.page.viewportSize();
    if (!camera || !size) throw new Error('open the atlas with map=zoom/lat/lng in its address first');
    const world = 512 * 2 ** camera.zoom;
    const x = (degrees: number) => ((degrees + 180) / 360) * world;
    const y = (degrees: number) => {
      const sin = Math.sin((degrees * Math.PI) / 180);
      return (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * world;
    };
    return {
      x: size.width / 2 + x(lng) - x(camera.lng),
      y: size.height / 2 + y(lat) - y(camera.lat),
    };
  }

  async clickMapAt(lng: number, lat: number): Promise<void> {
    const { x, y } = this.whereIs(lng, lat);
    await this.page.mouse.click(x, y);
  }

  async pointAt(lng: number, lat: number): Promise<void> {
    const { x, y } = this.whereIs(lng, lat);
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
  }

  /** The part of the map that no panel covers. */
  get open(): Box {
    const { width, height } = this.page.viewportSize() ?? sizes.desk;
    return width > 720
      ? { x: 400, y: 60, width: width - 950, height: height - 120 }
      : { x: 20, y: 90, width: width - 100, height: height - 330 };
  }

  /** A part of the page as it is seen, the map with it. */
  async picture(clip: Box): Promise<Pixels> {
    await this.page.evaluate(lookAtMap);
    const png = await this.page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
    await this.page.evaluate(lookAway);
    return decode(this.page, png);
  }

  /** Share of a part of the page that has each of the colours. */
  async sharesOf(clip: Box, colors: readonly string[]): Promise<number[]> {
    return shares(await this.picture(clip), colors);
  }

  /** Share of the open map that has each of the colours. */
  shares(...colors: string[]): Promise<number[]> {
    return this.sharesOf(this.open, colors);
  }

  /** The name beside the pointer. */
  get tip(): Locator {
    return this.page.locator('.map-tip');
  }

  /** The menu that asks which of several things was meant. */
  get chooser(): Locator {
    return this.page.locator('.chooser');
  }

  /** Lets files go over the map, as from the desktop. */
  async letGo(...files: DroppedFile[]): Promise<void> {
    // Files can be taken once the map stands.
    await this.page.locator('.drop-sign').waitFor({ state: 'attached' });
    const content = files.map(({ name, text, bytes }) => ({ name, text, bytes: bytes && [...bytes] }));
    await this.page.evaluate((dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text, bytes } of dropped)
        dataTransfer.items.add(new File([bytes ? new Uint8Array(bytes) : (text ?? '')], name));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, content);
  }

  /** Lets files go over the map and adds each as it was guessed, whether or not the atlas asks. */
  async dropFiles(...files: DroppedFile[]): Promise<void> {
    for (const file of files) {
      const layers = this.page.locator('.own-layer');
      const before = await layers.count();
      await this.letGo(file);
      const added = layers.nth(before);
      const asks = this.importing.getByRole('button', { name: addToMap });
      await added.or(asks).first().waitFor();
      if (!(await added.count())) {
        await asks.click();
        await this.importing.waitFor({ state: 'detached' });
      }
      await added.waitFor();
    }
  }

  /** The dialog in which files are looked at before they become layers. */
  get importing(): Locator {
    return this.page.locator('.import');
  }

  /** Until the picture with a reader's own layers stands, so many of them since the page was opened. */
  async waitForOwn(count = 1): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => performance.getEntriesByName('overlay-drawn').length >= wanted,
      count,
    );
  }

  /** A layer of the reader's own in the panel, by its name. */
  own(name: string): Locator {
    return this.page.locator('.own-layer').filter({ has: this.page.getByRole('checkbox', { name }) });
  }

  // Panels

  async openTab(name: string | RegExp): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  get panel(): Locator {
    return this.page.getByRole('tabpanel');
  }

  /** A layer of the panel, by its name. */
  layer(name: string): LayerRow {
    return new LayerRow(this.page.getByRole('treeitem', { name, exact: true, level: 2 }));
  }

  /** A group of layers, by its name. */
  group(name: string): LayerRow {
    return new LayerRow(this.page.getByRole('treeitem', { name: new RegExp(`^${name}`), level: 1 }));
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Opens a tool from the toolbar, or on a phone from the menu of tools. */
  async openTool(name: string | RegExp): Promise<void> {
    const menu = this.button(/^(更多工具|More tools)/);
    if (await menu.isVisible()) await menu.click();
    await this.button(name).last().click();
  }

  get dialog(): Locator {
    return this.page.locator('dialog');
  }

  // Search

  get searchField(): Locator {
    return this.page.getByRole('combobox').first();
  }

  async search(words: string): Promise<void> {
    await this.searchField.fill(words);
    await this.page.locator('.search-results [role="listbox"], .search-empty').first().waitFor();
    await this.page.waitForFunction(
      () => !/正在准备|Getting search ready/.test(document.querySelector('.search-empty')?.textContent ?? ''),
    );
  }

  /** Names found, best first. */
  results(): Promise<string[]> {
    return this.page.locator('.search-results [role="option"] .row-title').allInnerTexts();
  }

  async openResult(name: string | RegExp): Promise<void> {
    await this.page.getByRole('option', { name }).first().click();
  }

  // Detail

  get detail(): Locator {
    return this.page.locator('article.detail');
  }

  /** Its name, once it has one. */
  async detailName(): Promise<string> {
    return seen(this.detail.getByRole('heading', { level: 2 }));
  }

  async closeDetail(): Promise<void> {
    await this.detail.getByRole('button', { name: /关闭详情|Close details/ }).click();
  }

  /** Statements read, so the detail is whole. */
  async wholeDetail(): Promise<Locator> {
    await this.detail.locator('.history > li').first().waitFor();
    return this.detail;
  }

  // Keys, notices, address

  async pressKey(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  notice(words: string | RegExp): Locator {
    return this.page.locator('.notice').filter({ hasText: words });
  }

  /** Everything read out so far to those who cannot see the page change. */
  announced(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  }

  /** The view as it stands in the address, decoded, without its `#`. */
  hash(): string {
    return decodeURIComponent(new URL(this.page.url()).hash.slice(1));
  }

  /** Until the address says so. */
  async waitForHash(pattern: RegExp): Promise<void> {
    await this.page.waitForURL((url) => pattern.test(decodeURIComponent(url.hash.slice(1))));
  }

  /** What has the focus, by its accessible name, or its tag. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      return (
        element?.getAttribute('aria-label') ??
        (element?.textContent?.trim().slice(0, 60) || element?.id || element?.tagName || '')
      );
    });
  }

  sheet(): SheetDriver {
    return new SheetDriver(this.page);
  }
}

/** A row of the layer panel. */
export class LayerRow {
  readonly item: Locator;
  constructor(item: Locator) {
    this.item = item;
  }
  get row(): Locator {
    return this.item.locator('> .tree-row');
  }
  toggle(): Promise<void> {
    return this.row.locator('.check').click();
  }
  /** Its own switch, whatever its group says. */
  async isOn(): Promise<boolean> {
    return (await this.item.getAttribute('aria-checked')) === 'true';
  }
  async unfold(): Promise<void> {
    await this.row.getByRole('button').click();
  }
  get opacity(): Locator {
    return this.item.getByRole('slider');
  }
  badge(): Promise<string> {
    return seen(this.row.locator('.tree-count'));
  }
  hasFocus(): Promise<boolean> {
    return this.item.evaluate((element) => element === document.activeElement);
  }
}

/** The phone's one sheet. */
export class SheetDriver {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  get whole(): Locator {
    return this.#page.locator('.sheet');
  }
  get handle(): Locator {
    return this.whole.locator('.sheet-handle');
  }
  async stop(): Promise<SheetStop> {
    return (await this.whole.getAttribute('data-stop')) as SheetStop;
  }
  async waitFor(stop: SheetStop): Promise<void> {
    await this.#page.locator(`.sheet[data-stop="${stop}"]`).waitFor();
  }
  /** Draws the handle with a finger to about where a stop lies, holds, and lets go. */
  async pullTo(stop: SheetStop): Promise<void> {
    const { height = 844 } = this.#page.viewportSize() ?? {};
    const goal = { low: height - 100, half: height * 0.48, full: 84 }[stop];
    const box = await this.handle.boundingBox();
    if (!box) throw new Error('the sheet has no handle to be seen');
    const x = box.x + box.width / 2;
    const from = box.y + box.height / 2;
    const session = await this.#page.context().newCDPSession(this.#page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
    await touch('touchStart', from);
    for (let step = 1; step <= 8; step++) await touch('touchMove', from + ((goal - from) * step) / 8);
    // A second report of the same place: the finger rests before it lets go.
    await touch('touchMove', goal + 0.5);
    await touch('touchMove', goal);
    await touch('touchEnd');
    await session.detach();
  }
}
