import { Search as SearchIcon, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import { glyphForms } from '../../layers/glyphs.ts';
import { sectorGroupOf } from '../../layers/index.ts';
import type { EntryBrief } from '../../model/brief.ts';
import { type Sector, sectorNames, statusName } from '../../model/vocabulary.ts';
import { selectEntry, useCatalog, useColors } from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import './search.css';
import { useSearch } from './use-search.ts';
import { words } from './words.ts';

const most = 30;

/** Best first inside a sector; sectors in the order of their best. */
function grouped(entries: readonly EntryBrief[]): [Sector, EntryBrief[]][] {
  const groups = new Map<Sector, EntryBrief[]>();
  for (const entry of entries.slice(0, most))
    groups.set(entry.sector, [...(groups.get(entry.sector) ?? []), entry]);
  return [...groups];
}

/** The search field and its list: a combobox after the W3C pattern. */
export function Search() {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [turnedTo, setTurnedTo] = useState(false);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const towns = useCatalog((state) => state.towns);
  const problem = useCatalog((state) => state.problem);
  const colors = useColors();
  const results = useSearch(turnedTo, query);
  const groups = grouped(results ?? []);
  const order = groups.flatMap(([, entries]) => entries);
  const shown = open && query.trim() !== '';
  const total = results?.length ?? 0;

  useEffect(() => {
    if (shown && results) announce(fill(total ? words.found : words.none, { n: total, query })[language]);
  }, [shown, results, total, query, language]);

  const pick = (entry: EntryBrief) => {
    setOpen(false);
    setActive(null);
    selectEntry(entry.id);
  };
  const move = (by: number) => {
    const at = order.findIndex((entry) => entry.id === active);
    const next = order[(at + by + order.length) % order.length] ?? order[0];
    if (!next) return;
    setActive(next.id);
    list.current?.querySelector(`[data-result="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const at = order.findIndex((entry) => entry.id === active);
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(at < 0 ? 0 : -1);
    else if (event.key === 'Enter') {
      const entry = order[at] ?? order[0];
      if (shown && entry) pick(entry);
    } else if (event.key === 'Escape') {
      if (shown) setOpen(false);
      else setQuery('');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is not yet known to every browser we serve
    <div
      className="search"
      role="search"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <div className="search-field">
        <SearchIcon size={20} strokeWidth={1.5} aria-hidden />
        <input
          ref={input}
          id="search-input"
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-label={say(words.label)}
          aria-expanded={shown}
          aria-controls={shown ? `${id}-list` : undefined}
          aria-activedescendant={shown && active ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          placeholder={say(words.placeholder)}
          value={query}
          onFocus={() => {
            setTurnedTo(true);
            setOpen(true);
          }}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(null);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
        />
        {query && (
          <IconButton
            label={say(words.clear)}
            onClick={() => {
              setQuery('');
              input.current?.focus();
            }}
          >
            <X size={18} strokeWidth={1.5} aria-hidden />
          </IconButton>
        )}
      </div>
      {shown && (
        <div ref={list} className="search-results">
          {!results && <p className="search-empty">{say(problem ? problem.told : words.loading)}</p>}
          {results && !total && <p className="search-empty">{say(fill(words.none, { query }))}</p>}
          {total > 0 && (
            <div id={`${id}-list`} role="listbox" aria-label={say(words.results)}>
              {groups.map(([sector, entries]) => (
                // biome-ignore lint/a11y/useSemanticElements: a fieldset is not a group of options
                <div key={sector} role="group" aria-label={say(sectorNames[sector])}>
                  <div className="search-group" aria-hidden="true">
                    {say(sectorNames[sector])}
                  </div>
                  {entries.map((entry) => (
                    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, as a combobox does
                    // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
                    <div
                      key={entry.id}
                      id={`${id}-${entry.id}`}
                      data-result={entry.id}
                      role="option"
                      aria-selected={entry.id === active}
                      className="row"
                      onMouseDown={(event) => event.preventDefault()}
                      onClick={() => pick(entry)}
                    >
                      <Glyph
                        form={glyphForms[entry.status]}
                        color={colors.sectors[sectorGroupOf[entry.sector]]}
                      />
                      <span className="row-words">
                        <span className="row-title">{say(entry.name)}</span>
                        <span className="row-note">
                          {[
                            say(statusName(entry.kind, entry.status)),
                            ...entry.towns
                              .slice(0, 3)
                              .flatMap((town) => (towns[town] ? [say(towns[town])] : [])),
                            ...(entry.mapped ? [] : [say(words.notOnMap)]),
                          ].join(' · ')}
                        </span>
                      </span>
                    </div>
                  ))}
                </div>
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
