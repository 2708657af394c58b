/** One addressable piece of a planning document. */
export type Section = {
  /** Address, unique in its document: `第二十二章 一 第2段`, `表6-1 第1行`, `#15`. */
  readonly id: string;
  readonly document: string;
  /** Titles above it, outermost first. */
  readonly heading: readonly string[];
  readonly kind: 'paragraph' | 'item' | 'row' | 'box' | 'heading';
  /** Lines joined; cells of a table row parted by a tab, paragraphs inside one section by a newline. */
  readonly text: string;
  /** First and last line in the file, counted from 1. */
  readonly line: readonly [number, number];
};

/** What became of a line of the file: the address of its section, or the furniture it is. */
export type LineUse = { readonly section: string } | { readonly furniture: string };

export type Reading = {
  readonly sections: readonly Section[];
  /** Every line of the document that is not blank, by its number. */
  readonly uses: ReadonlyMap<number, LineUse>;
};

/** One line of a file that is not blank. */
export type SourceLine = {
  readonly number: number;
  /** Trimmed. */
  readonly text: string;
  /** Blank lines just above it. */
  readonly gap: number;
};

/**
 * How one family of documents is cut. `lines` are those of the one document, though its file may hold several; `names` are
 * the officials named anywhere in the file.
 */
export type Splitter = (
  document: string,
  lines: readonly SourceLine[],
  names: ReadonlySet<string>,
) => Reading;
