import { browserLanguage, isLanguage, languageStore, setLanguage } from '../i18n/index.ts';
import {
  isTheme,
  keysKept,
  recentStore,
  type SettingsState,
  setDeviceDark,
  settingsStore,
  toRecent,
  typeScales,
} from '../state/index.ts';

/** What is kept on the device: language, settings, what was last searched for. A device that forbids storage forgets them, no more. */
const key = 'subcenter-atlas';

function read(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function write(): void {
  const state = settingsStore.getState();
  const kept = Object.fromEntries(keysKept('settings', 'browser').map((name) => [name, state[name]]));
  try {
    const { language } = languageStore.getState();
    localStorage.setItem(key, JSON.stringify({ ...kept, ...recentStore.getState(), language }));
  } catch {
    // Private windows may forbid storage; the settings then last as long as the page.
  }
}

/** Reads the device's settings, follows its light and dark, and keeps changes. Runs before the address is read. */
export function startDevice(): void {
  const kept = read();
  setLanguage(isLanguage(kept.language) ? kept.language : browserLanguage(navigator.languages));
  const settings: Partial<SettingsState> = {
    ...(isTheme(kept.theme) ? { theme: kept.theme } : {}),
    ...(typeof kept.shortcuts === 'boolean' ? { shortcuts: kept.shortcuts } : {}),
    typeScale: typeScales.find((scale) => scale === kept.typeScale) ?? 1,
  };
  settingsStore.setState(settings);
  recentStore.setState({ recent: toRecent(kept.recent) });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  setDeviceDark(dark.matches);
  dark.addEventListener('change', ({ matches }) => setDeviceDark(matches));
  settingsStore.subscribe(write);
  languageStore.subscribe(write);
  recentStore.subscribe(write);
}
