import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { isLanguage, type Language, type Text } from './text.ts';

/** The language of the reader's browser, as far as the atlas speaks it; Chinese otherwise. */
export function browserLanguage(wanted: readonly string[]): Language {
  const found = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return found ?? 'zh';
}

export const languageStore = createStore<{ language: Language }>(() => ({ language: 'zh' }));

export const currentLanguage = (): Language => languageStore.getState().language;

export function setLanguage(language: Language): void {
  languageStore.setState({ language });
}

/** The words of a text in the current language. */
export const say = (text: Text): string => text[currentLanguage()];

/** For components: the current language; they are drawn again when it changes. */
export const useLanguage = (): Language => useStore(languageStore, (state) => state.language);

/** For components: `say` bound to the language they are drawn in. */
export function useSay(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}
