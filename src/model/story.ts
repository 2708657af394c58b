/** A briefing: slides that a presenter speaks to, each a view of the map with a few words and where they come from. */
import type { Bounds } from '../geo/bounds.ts';
import type { Text } from '../i18n/text.ts';
import type { Filter } from './filter.ts';

export type Story = {
  /** Kebab-case; also the name of its file. */
  readonly id: string;
  readonly title: Text;
  /** One or two sentences: what a hall will have learnt. */
  readonly about: Text;
  /** Minutes it takes when spoken. */
  readonly minutes: number;
  readonly slides: readonly Slide[];
};

export const slideThemes = ['light', 'dark', 'projector'] as const;
export type SlideTheme = (typeof slideThemes)[number];

export type Slide = {
  /** Kebab-case, unique within the story. */
  readonly id: string;
  /** A headline that says the point. */
  readonly title: Text;
  /** What stands on the slide: plain text, up to three short lines parted by `\n`. */
  readonly text: Text;
  /** What is said aloud. Plain text. */
  readonly notes: Text;
  /**
   * What the camera must show, WGS-84. The camera fits it with padding, so that a slide looks right on any screen; that
   * is why no zoom is kept.
   */
  readonly bounds: Bounds;
  /** Opacity, 0 to 1, by layer id. Layers that are not named are off. */
  readonly layers: Readonly<Record<string, number>>;
  /** Without it the presenter's own theme stays. */
  readonly theme?: SlideTheme;
  /** A year of the time slider, 2021 to 2035. Without it the map shows things as they stand now. */
  readonly year?: number;
  /** Facets that are not named ask nothing. */
  readonly filter?: Partial<Filter>;
  /** Id of the entry that is selected, its shapes marked. */
  readonly select?: string;
  /** Ids of further entries whose shapes stand out. */
  readonly highlight?: readonly string[];
  /** What title, text and notes rest on, in the order of the footnotes. */
  readonly cites: readonly Cite[];
};

/** What a document says of an entry. */
export type StatementCite = {
  readonly entry: string;
  readonly document: string;
  readonly section: string;
};

/** What a document sets for an indicator. */
export type IndicatorCite = { readonly indicator: string; readonly document: string };

export type Cite = StatementCite | IndicatorCite;

export const citesStatement = (cite: Cite): cite is StatementCite => 'entry' in cite;

/** A row of the list of briefings: all that is read before one is opened. `slides` is how many it has. */
export type StoryBrief = Pick<Story, 'id' | 'title' | 'about' | 'minutes'> & { readonly slides: number };

export const storyBriefOf = ({ id, title, about, minutes, slides }: Story): StoryBrief => ({
  id,
  title,
  about,
  minutes,
  slides: slides.length,
});
