import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { findChromium } from '../../geodata/tools/browser.ts';

/** Sees to it that there is a Chromium and a Chinese font: finds them, installs them where it may, or says what to do. */

export type Machine = {
  readonly chromium: string | undefined;
  /** `CHROMIUM_PATH`, if the reader set it. */
  readonly named: string | undefined;
  /** Undefined where the system cannot be asked. */
  readonly chineseFont: boolean | undefined;
  /** The words that go before a command to run it as root; null where that may not be done. */
  readonly asRoot: readonly string[] | null;
  readonly apt: boolean;
};

/** Packages are tried in order until one can be installed. */
export type Wanted = { readonly what: 'Chromium' | 'a Chinese font'; readonly packages: readonly string[] };

export type Plan = {
  readonly install: readonly Wanted[];
  /** What must be there and cannot be got: the tests cannot run. */
  readonly missing: string | null;
  /** What is worth knowing, though the tests can run. */
  readonly warning: string | null;
};

const browser: Wanted = {
  what: 'Chromium',
  packages: ['chromium-headless-shell', 'chromium', 'chromium-browser'],
};
const font: Wanted = { what: 'a Chinese font', packages: ['fonts-noto-cjk', 'fonts-wqy-zenhei'] };

const howToGetChromium =
  'The end-to-end tests need Chromium. Install it (Debian, Ubuntu: `sudo apt-get install chromium-headless-shell fonts-noto-cjk`; ' +
  'macOS: `brew install --cask chromium`), or set CHROMIUM_PATH to a Chromium or Chrome that is already there.';
const howToGetFont =
  'No Chinese font was found, so Chinese words will show as boxes. Install one, for instance fonts-noto-cjk.';

/** What to do on a machine. Pure. */
export function planFor({ chromium, named, chineseFont, asRoot, apt }: Machine): Plan {
  const mayInstall = apt && asRoot !== null;
  const noFont = chineseFont === false;
  if (!chromium && named)
    return { install: [], missing: `CHROMIUM_PATH is ${named}, and there is no such file.`, warning: null };
  if (!chromium && !mayInstall) return { install: [], missing: howToGetChromium, warning: null };
  return {
    install: mayInstall ? [...(chromium ? [] : [browser]), ...(noFont ? [font] : [])] : [],
    missing: null,
    warning: noFont && !mayInstall ? howToGetFont : null,
  };
}

const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function hasChineseFont(): boolean | undefined {
  try {
    return execFileSync('fc-list', [':lang=zh'], { stdio: ['ignore', 'pipe', 'ignore'] }).length > 0;
  } catch {
    return undefined;
  }
}

function thisMachine(): Machine {
  const root = process.getuid?.() === 0;
  return {
    chromium: findChromium(),
    named: process.env.CHROMIUM_PATH,
    chineseFont: hasChineseFont(),
    asRoot: root ? [] : runs('sudo', '-n', 'true') ? ['sudo', '-n'] : null,
    apt: runs('apt-get', '--version'),
  };
}

/** Runs a command to its end and gives its exit code; what it says on the way is only shown when it is trouble. */
const run = (words: readonly string[]): Promise<number> =>
  new Promise((done) => {
    const [command = '', ...args] = words;
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', () => done(127));
    child.on('exit', (code) => done(code ?? 1));
  });

export type Run = (words: readonly string[]) => Promise<number>;

/** Installs what is wanted by apt-get; returns what could not be installed. */
export async function install(
  wanted: readonly Wanted[],
  asRoot: readonly string[],
  tell: (words: string) => void,
  go: Run = run,
): Promise<Wanted[]> {
  const failed: Wanted[] = [];
  if (!wanted.length) return failed;
  tell('asking apt-get for its newest lists…');
  await go([...asRoot, 'apt-get', 'update', '-qq']);
  for (const one of wanted) {
    let done = false;
    for (const name of one.packages) {
      tell(`${one.what} is not here: installing ${name} (this may take some minutes)…`);
      done =
        (await go([...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', name])) === 0;
      if (done) break;
      tell(`${name} could not be installed.`);
    }
    if (!done) failed.push(one);
  }
  return failed;
}

/** The Chromium to test with. Throws, in plain words, where there is none and none can be had. */
export async function readyBrowser(tell: (words: string) => void): Promise<string> {
  const machine = thisMachine();
  const plan = planFor(machine);
  if (plan.missing) throw new Error(plan.missing);
  if (plan.warning) tell(plan.warning);
  const failed = await install(plan.install, machine.asRoot ?? [], tell);
  if (failed.some(({ what }) => what === font.what)) tell(howToGetFont);
  const chromium = machine.chromium ?? findChromium();
  if (!chromium) throw new Error(howToGetChromium);
  if (!runs(chromium, '--version', '--no-sandbox'))
    throw new Error(
      `${chromium} is there but does not start. Set CHROMIUM_PATH to one that does. ${howToGetChromium}`,
    );
  return chromium;
}
