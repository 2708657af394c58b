import { type ReactNode, useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { valueName } from '../../model/asked.ts';
import type { Facet as FacetId } from '../../model/filter.ts';
import { toggleFacet, useFilters, useNamesOf } from '../../state/index.ts';
import { Toggle } from '../../ui/Toggle.tsx';
import { facetNames, words } from './words.ts';

/** A facet folded away until it is wanted; how much of it is chosen is said all the same. */
export function Folded({ facet, open, children }: { facet: FacetId; open?: boolean; children: ReactNode }) {
  const say = useSay();
  const chosen = useFilters(({ filter }) => filter[facet].length);
  // Open as it was found: a group must not close under the hand that empties it.
  const [opened] = useState(open ?? chosen > 0);
  return (
    <details className="filter-facet fold" open={opened}>
      <summary>
        {say(facetNames[facet])}
        {chosen > 0 && <small>{say(fill(words.chosen, { n: chosen }))}</small>}
      </summary>
      {children}
    </details>
  );
}

type Props = {
  facet: FacetId;
  values: readonly string[];
  counts: ReadonlyMap<string, number>;
  sign?: (value: string) => ReactNode;
};

/** The values of a facet, each with what it would leave. Values are alternatives: several may be chosen. */
export function FacetValues({ facet, values, counts, sign }: Props) {
  const say = useSay();
  const names = useNamesOf();
  const chosen: readonly string[] = useFilters(({ filter }) => filter[facet]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame that has to be undone
    <div className="toggles" role="group" aria-label={say(facetNames[facet])}>
      {values.map((value) => (
        <Toggle
          key={value}
          pressed={chosen.includes(value)}
          count={counts.get(value) ?? 0}
          sign={sign?.(value)}
          onToggle={() => toggleFacet(facet, value)}
        >
          {say(valueName(facet, value, names))}
        </Toggle>
      ))}
    </div>
  );
}
