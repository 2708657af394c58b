import { fill, formatDate, type Language, type Text } from '../../../i18n/index.ts';
import { type GroupId, groups, groupTitles } from '../../../layers/index.ts';
import type { PlanDocument } from '../../../model/document.ts';
import { cardWords as words } from '../words.ts';
import { type CardFacts, othersName } from './facts.ts';

/** The card of the map as it stands: what is drawn on it, if there is a map, and from how many documents. */
export function viewFacts(
  shown: Readonly<Record<GroupId, boolean>> | null,
  documents: ReadonlyMap<string, PlanDocument>,
  version: string,
  language: Language,
): CardFacts {
  const drawn = groups.filter((id) => shown?.[id]).map((id) => groupTitles[id][language]);
  const years = [...documents.values()].map(({ issued }) => issued.slice(0, 4)).sort();
  return {
    language,
    masthead: words.land[language],
    kicker: '',
    name: words.atlas[language],
    other: othersName(words.atlas, language),
    status: null,
    where: drawn.length
      ? fill(words.shown, { groups: drawn.join(language === 'zh' ? '、' : ', ') })[language]
      : '',
    summary: words.about[language],
    history: [],
    source: fill(words.sources, {
      n: documents.size,
      from: formatDate(years[0] ?? '', language),
      to: formatDate(years.at(-1) ?? '', language),
    })[language],
    version: fill(words.version, { version })[language],
    schematic: words.schematic[language],
    scan: words.scanView[language],
    link: words.linkView[language],
  };
}

/** The card of a shape no document speaks of. */
export function shapeFacts(name: Text, layer: Text, version: string, language: Language): CardFacts {
  return {
    language,
    masthead: words.atlas[language],
    kicker: layer[language],
    name: name[language],
    other: othersName(name, language),
    status: null,
    where: '',
    summary: '',
    history: [],
    source: words.shapeOnly[language],
    version: fill(words.version, { version })[language],
    schematic: words.schematic[language],
    scan: words.scanView[language],
    link: words.linkView[language],
  };
}
