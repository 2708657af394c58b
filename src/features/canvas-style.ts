import { type Language, languages } from '../i18n/index.ts';
import { palettes, type SectorGroup, type Theme } from '../layers/index.ts';
import type { Font, Ink } from './canvas-blocks.ts';

/** The colours and faces of the interface as a canvas needs them: read from the tokens, of any theme and language. */
export type CanvasStyle = {
  readonly paper: string;
  readonly inks: Readonly<Record<Ink, string>>;
  readonly families: Readonly<Record<Language, Readonly<Record<Font['face'], string>>>>;
};

/** Reads the tokens as they would stand in a part of the page with this theme and language. */
function tokensIn(theme: Theme, language: Language): (name: string) => string {
  const probe = document.createElement('div');
  probe.dataset.theme = theme;
  probe.lang = language === 'zh' ? 'zh-CN' : 'en';
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const names = ['--paper', '--ink', '--ink-soft', '--hairline', '--accent', '--late', '--song', '--sans'];
  const values = new Map(names.map((name) => [name, style.getPropertyValue(name).trim()]));
  probe.remove();
  return (name) => values.get(name) ?? '';
}

export function canvasStyle(theme: Theme, sector?: SectorGroup): CanvasStyle {
  const token = tokensIn(theme, 'zh');
  const faces = (language: Language) => {
    const own = tokensIn(theme, language);
    return { song: own('--song'), sans: own('--sans') };
  };
  const ink = token('--ink');
  return {
    paper: token('--paper'),
    inks: {
      ink,
      inkSoft: token('--ink-soft'),
      hairline: token('--hairline'),
      accent: token('--accent'),
      late: token('--late'),
      sector: sector ? palettes[theme].sectors[sector] : ink,
    },
    families: Object.fromEntries(
      languages.map((language) => [language, faces(language)]),
    ) as CanvasStyle['families'],
  };
}

export const fontOf = ({ families }: CanvasStyle, { face, size, weight, language }: Font): string =>
  `${weight} ${size}px ${families[language][face]}`;
