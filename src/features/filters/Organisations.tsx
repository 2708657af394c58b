import { type KeyboardEvent, useId, useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { toggleFacet, useFilters } from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { FacetValues } from './Facet.tsx';
import { words } from './words.ts';

const most = 8;

/** Type a part of a name, choose an organisation: a combobox after the W3C pattern. The chosen ones stand below it. */
export function Organisations({ counts }: { counts: ReadonlyMap<string, number> }) {
  const say = useSay();
  const id = useId();
  const chosen = useFilters(({ filter }) => filter.organisations);
  const names = useFilters(({ organisations }) => organisations?.names ?? null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  if (!names) return <p className="filter-note">{say(words.loading)}</p>;
  const named = (unit: string) => names.get(unit) ?? { zh: unit, en: unit };
  const fits = (words: string) => (unit: string) => {
    const { zh, en } = named(unit);
    return `${zh} ${en}`.toLowerCase().includes(words.trim().toLowerCase());
  };
  const term = query.trim();
  const hits = [...counts]
    .filter(([unit]) => fits(query)(unit) && !chosen.includes(unit))
    .sort(([, a], [, b]) => b - a)
    .slice(0, most);
  const shown = open && hits.length > 0;
  const choose = (unit: string) => {
    toggleFacet('organisations', unit);
    setQuery('');
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') {
      setAt(shown ? (at + 1) % hits.length : 0);
      setOpen(true);
    } else if (event.key === 'ArrowUp' && shown) setAt((at - 1 + hits.length) % hits.length);
    else if (event.key === 'Escape' && shown) setOpen(false);
    else if (event.key === 'Enter' && shown) {
      const hit = hits[at];
      if (hit) choose(hit[0]);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="filter-units">
      <input
        className="field"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={say(words.find)}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={shown ? `${id}-${at}` : undefined}
        placeholder={say(words.findHint)}
        value={query}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
          setOpen(true);
          const n = [...counts.keys()].filter(fits(event.target.value)).length;
          announce(say(fill(words.found, { n })));
        }}
        onKeyDown={onKeyDown}
      />
      {open && term !== '' && hits.length === 0 && (
        <p className="filter-note">{say(fill(words.none, { query: term }))}</p>
      )}
      {shown && (
        <div
          // The list opens at the card's foot as a rule: it is brought into sight.
          ref={(list) => list?.scrollIntoView({ block: 'nearest' })}
          id={`${id}-list`}
          role="listbox"
          aria-label={say(words.find)}
        >
          {hits.map(([unit, n], i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, as a combobox does
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
            <div
              key={unit}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              className="row"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(unit)}
            >
              <span>{say(named(unit))}</span>
              <small>{n}</small>
            </div>
          ))}
        </div>
      )}
      {chosen.length > 0 && <FacetValues facet="organisations" values={chosen} counts={counts} />}
    </div>
  );
}
