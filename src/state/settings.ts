import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Palette, palettes, type Theme, themes } from '../layers/index.ts';

/** How the reader likes to read; kept on the device. */
export const typeScales = [1, 1.25, 1.5, 2] as const;
export type TypeScale = (typeof typeScales)[number];

export type SettingsState = {
  /** `auto` follows the device between light and dark. */
  readonly theme: Theme | 'auto';
  readonly deviceDark: boolean;
  /** The theme of the slide that is shown, which is the briefing's and not the reader's choice. */
  readonly staged: Theme | null;
  readonly typeScale: TypeScale;
  /** Whether single letters work as shortcuts. */
  readonly shortcuts: boolean;
};

export const startSettings = (): SettingsState => ({
  theme: 'auto',
  deviceDark: false,
  staged: null,
  typeScale: 1,
  shortcuts: true,
});

export const settingsStore = createStore<SettingsState>(startSettings);

export const useSettings = <T>(select: (state: SettingsState) => T): T => useStore(settingsStore, select);

export const setTheme = (theme: Theme | 'auto'): void => settingsStore.setState({ theme });
export const setDeviceDark = (deviceDark: boolean): void => settingsStore.setState({ deviceDark });
export const setTypeScale = (typeScale: TypeScale): void => settingsStore.setState({ typeScale });
export const setShortcuts = (shortcuts: boolean): void => settingsStore.setState({ shortcuts });

/** The theme that is drawn. */
export const shownTheme = ({
  theme,
  staged,
  deviceDark,
}: Pick<SettingsState, 'theme' | 'staged' | 'deviceDark'>): Theme =>
  staged ?? (theme === 'auto' ? (deviceDark ? 'dark' : 'light') : theme);

export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/** For components: the map's colours in the theme that is drawn. */
export const useColors = (): Palette => palettes[useSettings(shownTheme)];
