import { fill, formatDate, formatDistance, type Language, type Text } from '../../../i18n/index.ts';
import { type GlyphForm, glyphForms } from '../../../layers/glyphs.ts';
import { type SectorGroup, sectorGroupOf } from '../../../layers/index.ts';
import type { EntryBrief, EntryPlace } from '../../../model/brief.ts';
import type { PlanDocument } from '../../../model/document.ts';
import type { Entry, Statement } from '../../../model/entry.ts';
import { type Tone, verdictOf } from '../../../model/verdict.ts';
import {
  kindNames,
  methodNames,
  precisionNames,
  sectorNames,
  statusName,
} from '../../../model/vocabulary.ts';
import { cardWords as words } from '../words.ts';

/** What a card says, in the words it is set in. */
export type CardFacts = {
  readonly language: Language;
  /** At the head of the card, left and right. */
  readonly masthead: string;
  readonly kicker: string;
  readonly name: string;
  /** Its name in the other language, where it has one. */
  readonly other: string | null;
  readonly status: CardStatus | null;
  readonly where: string;
  /** Told where there is no picture of the place. */
  readonly summary: string;
  readonly history: readonly CardStatement[];
  readonly source: string;
  readonly version: string;
  readonly schematic: string;
  /** Told beside the code, or, where the address is too long for one, in its stead. */
  readonly scan: string;
  readonly link: string;
};

export type CardStatus = {
  readonly form: GlyphForm;
  readonly sector: SectorGroup;
  readonly words: string;
  readonly due: string | null;
  /** Late, moved, not due yet: what is to be said of it beyond status and date. */
  readonly judgement: string | null;
  readonly tone: Tone;
  /** The document it is after. */
  readonly asOf: string | null;
};

export type CardStatement = {
  readonly when: string;
  readonly form: GlyphForm;
  readonly words: string;
  readonly says: string;
};

/** What the facts of an entry are drawn from. The entry in full may not have come. */
export type EntrySources = {
  readonly brief: EntryBrief;
  readonly entry: Entry | undefined;
  readonly place: EntryPlace | undefined;
  readonly documents: ReadonlyMap<string, PlanDocument>;
  readonly towns: Readonly<Record<string, Text>>;
  readonly version: string;
  readonly today: string;
};

export const othersName = (name: Text, language: Language): string | null => {
  const other = name[language === 'zh' ? 'en' : 'zh'];
  return other && other !== name[language] ? other : null;
};

/** A clause after a clause. */
const joined = (parts: readonly string[], language: Language): string =>
  parts.filter(Boolean).join(language === 'zh' ? '，' : '; ');

function statusOf({ brief, documents, today }: EntrySources, language: Language): CardStatus {
  const { status, due, judgement, tone } = verdictOf(brief, documents, today);
  const last = documents.get(brief.documents.at(-1) ?? '');
  const asOf = last && {
    document: last.shortTitle[language],
    date: formatDate(last.issued, language),
  };
  return {
    form: glyphForms[brief.status],
    sector: sectorGroupOf[brief.sector],
    words: status[language],
    due: due?.[language] ?? null,
    judgement: judgement?.[language] ?? null,
    tone,
    asOf: asOf ? fill(words.asOf, asOf)[language] : null,
  };
}

function whereIs({ brief, entry, place, towns }: EntrySources, language: Language): string {
  const named = brief.towns.flatMap((id) => towns[id]?.[language] ?? []);
  const [first = ''] = named;
  const many = { first, n: language === 'zh' ? named.length : named.length - 1 };
  const town =
    named.length > 3 ? fill(words.manyTowns, many)[language] : named.join(language === 'zh' ? '、' : ', ');
  const known = place
    ? [
        methodNames[place.method][language],
        fill(words.accuracy, { distance: formatDistance(place.accuracyM, language) })[language],
      ]
    : entry
      ? [(entry.where.reason ?? precisionNames[entry.where.precision])[language]]
      : [];
  return [town, joined(known, language)].filter(Boolean).join(' · ');
}

function toCardStatement(
  statement: Statement,
  { brief, documents }: EntrySources,
  language: Language,
): CardStatement {
  const status = statusName(brief.kind, statement.status)[language];
  // A date for a step on the way is no due date.
  const target = statement.aim ? undefined : statement.target;
  const due = target && fill(words.due, { date: formatDate(target, language) })[language];
  const issued = documents.get(statement.document)?.issued.slice(0, 7) ?? '';
  return {
    when: issued && formatDate(issued, language),
    form: glyphForms[statement.status],
    words: [status, due].filter(Boolean).join(' · '),
    says: statement.says[language],
  };
}

export function entryFacts(sources: EntrySources, language: Language): CardFacts {
  const { brief, entry, documents, version } = sources;
  const last = entry?.statements.at(-1);
  const document = documents.get(last?.document ?? brief.documents.at(-1) ?? '');
  const title = document?.title[language] ?? '';
  return {
    language,
    masthead: words.atlas[language],
    kicker: `${sectorNames[brief.sector][language]} · ${kindNames[brief.kind][language]}`,
    name: (entry?.name ?? brief.name)[language],
    other: othersName(entry?.name ?? brief.name, language),
    status: statusOf(sources, language),
    where: whereIs(sources, language),
    summary: entry?.summary[language] ?? '',
    history: entry?.statements.map((statement) => toCardStatement(statement, sources, language)) ?? [],
    source: last
      ? fill(words.source, {
          document: language === 'zh' ? `《${title}》` : title,
          section: last.section,
        })[language]
      : title,
    version: fill(words.version, { version })[language],
    schematic: words.schematic[language],
    scan: words.scan[language],
    link: words.link[language],
  };
}
