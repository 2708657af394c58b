import { Search as SearchIcon, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import type { Thing } from '../../state/atlas-index.ts';
import { forget, useCatalog, useRecent } from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import './search.css';
import { useReady } from './use-ready.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

const nothing: View = { kind: 'nothing', groups: [], total: 0, listed: 0 };

/** The search field and its list: a combobox after the W3C pattern. */
export function Search() {
  const say = useSay();
  const language = useLanguage();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  /** The organisation whose entries are listed, until something else is typed. */
  const [organisation, setOrganisation] = useState<string | null>(null);
  const [turnedTo, setTurnedTo] = useState(false);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const problem = useCatalog((state) => state.problem);
  const recent = useRecent();
  const { ready, failed } = useReady(turnedTo);
  const empty = query.trim() === '';

  const view = useMemo((): View => {
    if (!ready) return nothing;
    const { index, parts } = ready;
    if (organisation) return parts.organisationView(index, organisation);
    return empty ? parts.recentView(index, recent) : parts.foundView(index, query);
  }, [ready, organisation, empty, query, recent]);
  const options = useMemo(() => ready?.parts.optionsOf(view) ?? [], [ready, view]);
  const at = options.findIndex((thing) => ready?.parts.keyOf(thing) === active);
  const activeThing = options[at];
  const shown = open && (!empty || view.kind === 'recent');
  const listed = shown && view.listed > 0;

  useEffect(() => {
    if (!shown || view.kind === 'nothing') return;
    const told = view.kind === 'recent' ? words.recentFound : view.total ? words.found : words.none;
    announce(fill(told, { n: view.total, query })[language]);
  }, [shown, view, query, language]);

  const ask = (words: string, of: string | null = null) => {
    setQuery(words);
    setOrganisation(of);
    setActive(null);
    setOpen(true);
  };
  const pick = (thing: Thing) => {
    if (!ready) return;
    ready.parts.pick(thing);
    if (thing.kind === 'organisation') {
      ask(say(thing.organisation.name), thing.organisation.id);
      return input.current?.focus();
    }
    setOpen(false);
    setActive(null);
  };
  const move = (by: number) => {
    const next = options[(at + by + options.length) % options.length] ?? options[0];
    if (!next || !ready) return;
    const key = ready.parts.keyOf(next);
    setOpen(true);
    setActive(key);
    box.current?.querySelector(`[data-result="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const takeAway = (thing: Thing) => {
    const next = options[at + 1] ?? options[at - 1];
    setActive((next && ready?.parts.keyOf(next)) ?? null);
    if (!ready) return;
    forget(ready.parts.keyOf(thing));
    announce(fill(words.removed, { name: say(ready.parts.nameOf(thing)) })[language]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(at < 0 ? 0 : -1);
    else if (key === 'Delete' && shown && view.kind === 'recent' && activeThing) takeAway(activeThing);
    else if (key === 'Enter') {
      const thing = activeThing ?? (view.kind === 'found' ? options[0] : undefined);
      if (shown && thing) pick(thing);
    } else if (key === 'Escape') {
      if (!shown) ask('');
      setOpen(false);
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
          aria-expanded={listed}
          aria-controls={listed ? list : undefined}
          aria-activedescendant={
            listed && activeThing && ready ? ready.parts.optionId(list, activeThing) : undefined
          }
          aria-autocomplete="list"
          placeholder={say(words.placeholder)}
          value={query}
          onFocus={() => {
            setTurnedTo(true);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {query && (
          <IconButton
            label={say(words.clear)}
            onClick={() => {
              ask('');
              input.current?.focus();
            }}
          >
            <X size={18} strokeWidth={1.5} aria-hidden />
          </IconButton>
        )}
      </div>
      {shown && (
        <div ref={box} className="search-results">
          {!ready && (
            <p className="search-empty">
              {say(problem ? problem.told : failed ? words.failed : words.loading)}
            </p>
          )}
          {ready && view.kind === 'found' && (
            <ready.parts.Results
              index={ready.index}
              view={view}
              query={query}
              id={list}
              active={active}
              onPick={pick}
            />
          )}
          {ready && view.kind === 'recent' && (
            <ready.parts.Recent
              index={ready.index}
              view={view}
              id={list}
              active={active}
              onPick={pick}
              onEmpty={() => input.current?.focus()}
            />
          )}
        </div>
      )}
    </div>
  );
}
