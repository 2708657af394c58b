import { browserLanguage, fill, isLanguage, languageStore, setLanguage } from '../i18n/index.ts';
import { isRecord } from './is-record.ts';
import type { Kept, KeptStore } from './kept.ts';
import { isTheme, type SettingsState, settingsStore, startSettings, typeScales } from './settings.ts';
import { keysKept } from './storage.ts';

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  theme: (value) => value === 'auto' || isTheme(value),
  typeScale: (value) => typeScales.some((scale) => scale === value),
  shortcuts: (value) => typeof value === 'boolean',
  language: isLanguage,
};

function parse(found: unknown): { kept: Kept; lost: number } {
  if (!isRecord(found)) return { kept: {}, lost: found === undefined ? 0 : 1 };
  const known = Object.entries(found).filter(([name]) => Object.hasOwn(checks, name));
  const good = known.filter(([name, value]) => checks[name]?.(value));
  return { kept: Object.fromEntries(good), lost: known.length - good.length };
}

const deviceLanguage = () => browserLanguage(navigator.languages);

/** Only what differs from the first day. */
function read(): Kept | null {
  const [state, start] = [settingsStore.getState(), startSettings()];
  const { language } = languageStore.getState();
  const kept = [
    ...keysKept('settings', 'browser').flatMap((name) =>
      state[name] === start[name] ? [] : [[name, state[name]] as const],
    ),
    ...(language === deviceLanguage() ? [] : [['language', language] as const]),
  ];
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

function put({ language, ...settings }: Kept): void {
  if (isLanguage(language)) setLanguage(language);
  // Checked above, name by name.
  settingsStore.setState(settings as Partial<SettingsState>);
}

export const keptSettings: KeptStore = {
  key: 'subcenter-atlas',
  title: { zh: '设置', en: 'Settings' },
  read,
  told: () =>
    fill(
      { zh: '{n} 项与初始不同', en: '{n} changed from the usual' },
      { n: Object.keys(read() ?? {}).length },
    ),
  take: (found) => {
    const { kept, lost } = parse(found);
    const { deviceDark } = settingsStore.getState();
    put({ ...startSettings(), language: deviceLanguage(), ...kept, deviceDark });
    return lost;
  },
  add: (found) => {
    const { kept, lost } = parse(found);
    put(kept);
    return lost;
  },
  subscribe: (listener) => {
    const stops = [settingsStore.subscribe(listener), languageStore.subscribe(listener)];
    return () => stops.forEach((stop) => void stop());
  },
  inStep: false,
};
