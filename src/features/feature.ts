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
  /** `tab`: in the left panel. `tool`: a button on the right that opens a dialog. */
  readonly slot: 'tab' | 'tool';
  /** A dialog that takes what room there is: for tables. */
  readonly wide?: true;
  /** A single key that opens it, while the map or the page itself has focus. */
  readonly shortcut?: string;
  /** What the panel shows; read when it is first opened. */
  readonly panel: () => Promise<{ readonly Panel: ComponentType }>;
};

export const defineFeature = (feature: Feature): Feature => feature;
