import type { ReadingSummary } from '../../overlay/messages.ts';
import type { Wishes } from '../../overlay/reading.ts';
import type { Import } from '../../state/imports.ts';

/** What every part of the review that offers a choice is given. */
export type ChoiceProps = {
  readonly item: Import;
  readonly reading: ReadingSummary;
  /** The reader wishes it otherwise: the file is read again. */
  readonly onWish: (wish: Wishes) => void;
};
