import { fill, type Text } from '../i18n/index.ts';
import type { PlanDocument } from '../model/document.ts';
import { type Cite, citesStatement } from '../model/story.ts';

/** One source of a slide: a document and all sections of it that the slide rests on. */
export type Footnote = {
  readonly document: string;
  readonly text: Text;
  readonly entries: readonly string[];
};

const words = {
  sections: { zh: '《{title}》{sections}', en: '{title}: {sections}' },
  indicators: { zh: '《{title}》指标', en: '{title}: indicators' },
} satisfies Record<string, Text>;

/** The footnotes of a slide, one a document, in the order they are cited. They follow from `cites` by themselves. */
export function footnotesOf(
  cites: readonly Cite[],
  documents: ReadonlyMap<string, PlanDocument>,
): Footnote[] {
  const ids = [...new Set(cites.map(({ document }) => document))];
  return ids.map((id) => {
    const own = cites.filter(({ document }) => document === id);
    const statements = own.filter(citesStatement);
    const sections = [...new Set(statements.map(({ section }) => section))];
    const title = documents.get(id)?.shortTitle ?? { zh: id, en: id };
    const told = (language: 'zh' | 'en'): string =>
      fill(sections.length > 0 ? words.sections : words.indicators, {
        title: title[language],
        sections: sections.join(language === 'zh' ? '、' : ', '),
      })[language];
    return {
      document: id,
      text: { zh: told('zh'), en: told('en') },
      entries: [...new Set(statements.map(({ entry }) => entry))],
    };
  });
}
