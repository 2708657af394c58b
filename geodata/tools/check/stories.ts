/**
 * Briefings: everything they show is there, everything they cite exists, and every number they write stands in what
 * they cite. A slide's findings carry the id `story/slide`, so that `exceptions.json` can name one.
 */
import { citesStatement, type Slide, type Story } from '../../../src/model/story.ts';
import type { Filed, Finding } from './finding.ts';
import type { Records } from './records.ts';
import { numbersIn, numbersOfIndicator, numbersOfStatement, unfounded } from './story-numbers.ts';
import { type Fault, slideChecker } from './story-shown.ts';
import { slideWords, storyWords } from './story-words.ts';

const fewest = 3;
const most = 20;

/** What a cite leads to: the numbers it gives, or why it leads nowhere. */
type Found = { readonly numbers: readonly number[] } | { readonly reason: string };

function citeReader({ entries, indicators, documents }: Records): (cite: Slide['cites'][number]) => Found {
  const known = new Map(entries.map(({ value }) => [value.id, value]));
  const targets = new Map(indicators.map(({ value }) => [value.id, value]));
  const register = new Map(documents.map(({ value }) => [value.id, value]));
  return (cite) => {
    const document = register.get(cite.document);
    if (!document) return { reason: `${cite.document} is not in the register` };
    if (!citesStatement(cite)) {
      const indicator = targets.get(cite.indicator);
      if (!indicator) return { reason: `there is no indicator ${cite.indicator}` };
      if (!indicator.values.some((value) => value.document === document.id))
        return { reason: `${document.id} gives no value of ${cite.indicator}` };
      return { numbers: numbersOfIndicator(indicator, document) };
    }
    const entry = known.get(cite.entry);
    if (!entry) return { reason: `there is no entry ${cite.entry}` };
    const said = entry.statements.filter(
      (one) => one.document === document.id && one.section === cite.section,
    );
    if (said.length === 0) return { reason: `${cite.entry} has no statement ${document.id} ${cite.section}` };
    return { numbers: said.flatMap((one) => numbersOfStatement(entry, one, document)) };
  };
}

const ofNumbers = (
  texts: Readonly<Partial<Record<'title' | 'about' | 'text' | 'notes', Story['title']>>>,
  numbers: readonly number[],
): Fault[] =>
  Object.entries(texts).flatMap(([key, text]) =>
    (['zh', 'en'] as const).flatMap((language) =>
      unfounded(text[language], numbers).map(
        (words): Fault => [`${key}.${language}`, `${words} is in nothing it cites`],
      ),
    ),
  );

export function checkStories(records: Records): Finding[] {
  const read = citeReader(records);
  const shown = slideChecker(records);
  // A briefing may say what day it is: the day the data stand for.
  const today = numbersIn(records.version).map(({ value }) => value);

  function ofSlide(slide: Slide): { faults: Fault[]; numbers: readonly number[] } {
    const cites = slide.cites.map(read);
    const numbers = [...today, ...cites.flatMap((found) => ('numbers' in found ? found.numbers : []))];
    const lost = cites.flatMap((found, i): Fault[] =>
      'reason' in found ? [[`cites[${i}]`, found.reason]] : [],
    );
    const twice = slide.cites.flatMap((cite, i): Fault[] => {
      const same = slide.cites.findIndex((other) => JSON.stringify(other) === JSON.stringify(cite));
      return same < i ? [[`cites[${i}]`, `is cites[${same}] again`]] : [];
    });
    const none: Fault[] = slide.cites.length ? [] : [['cites', 'is empty: what does the slide rest on?']];
    const { title, text, notes } = slide;
    return {
      numbers,
      faults: [
        ...shown(slide),
        ...slideWords(slide),
        ...none,
        ...lost,
        ...twice,
        ...ofNumbers({ title, text, notes }, numbers),
      ],
    };
  }

  return records.stories.flatMap(({ file, value: story }: Filed<Story>) => {
    const toFinding =
      (id: string) =>
      ([path, reason]: Fault): Finding => ({ check: 'stories', file, id, path, reason });
    const slides = story.slides.map((slide) => ({ slide, ...ofSlide(slide) }));
    const { title, about } = story;
    const count = story.slides.length;
    const own: Fault[] = [
      ...(file === `stories/${story.id}.json` ? [] : [['id', 'is not the name of its file'] as const]),
      ...(count >= fewest && count <= most
        ? []
        : [['slides', `has ${count} slides, not ${fewest} to ${most}`] as const]),
      ...storyWords(story),
      ...ofNumbers(
        { title, about },
        slides.flatMap(({ numbers }) => numbers),
      ),
    ];
    return [
      ...own.map(toFinding(story.id)),
      ...slides.flatMap(({ slide, faults }) => faults.map(toFinding(`${story.id}/${slide.id}`))),
    ];
  });
}
