import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Text } from '../i18n/text.ts';

/**
 * What the page needs to know of a tool to offer it: its button or tab, its shortcut and help line, its panel. From the
 * list of these in `app/features.ts` everything else follows.
 */
export type Feature = {
  readonly id: string;
  readonly title: Text;
  readonly icon: LucideIcon;
  /**
   * `tab`: in the left panel. `tool`: a button on the right that opens a dialog. `foot`: always there, below the left
   * panel or at the foot of the phone's sheet.
   */
  readonly slot: 'tab' | 'tool' | 'foot';
  /**
   * A tool whose effect is seen while it is used: on a desk it opens beside the panel and leaves the page free. Where it
   * is nothing without the map, `everywhere`: on a phone it comes from below and leaves the map above it free.
   */
  readonly beside?: true | 'everywhere';
  /** Its panel says what the reader has asked for above its list, so the map need not. */
  readonly tellsAsked?: true;
  /** A dialog that takes what room there is: for tables. */
  readonly wide?: true;
  /** A single key that opens it, while the map or the page itself has focus. */
  readonly shortcut?: string;
  /** For the button: how many new things it leads to. A hook. */
  readonly useNews?: () => number;
  /** What it lays over the map while it is at work, whether or not its panel is open; read when first needed. */
  readonly onMap?: {
    /** A hook. */
    readonly useNeeded: () => boolean;
    readonly part: () => Promise<{ readonly OnMap: ComponentType }>;
  };
  /** What the panel shows; read when it is first opened. */
  readonly panel: () => Promise<{ readonly Panel: ComponentType }>;
};

export const defineFeature = (feature: Feature): Feature => feature;
