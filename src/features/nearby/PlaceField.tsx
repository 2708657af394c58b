import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import { layers, sourceOf } from '../../layers/index.ts';
import { sectorNames } from '../../model/vocabulary.ts';
import { findPlaces, type PlaceHit, setPlace, useCatalog } from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { words } from './words.ts';

const most = 8;
/** Roughly known things are asked about from where they are drawn; a wider doubt would leave no answer at all. */
const mostDoubtM = 300;

/** What kind of thing it is: two places may share a name. */
function useKind(): (hit: PlaceHit) => string {
  const say = useSay();
  const byId = useCatalog((state) => state.byId);
  return (hit) => {
    const entry = hit.kind === 'entry' ? byId.get(hit.id) : undefined;
    if (entry) return say(sectorNames[entry.sector]);
    const layer = layers.find((one) => one.id === hit.layer || sourceOf(one) === hit.layer);
    return layer ? say(layer.title) : '';
  };
}

/** The hits of a query, as they come; null before the first have come. */
function useHits(query: string): readonly PlaceHit[] | null {
  const [hits, setHits] = useState<readonly PlaceHit[] | null>(null);
  useEffect(() => {
    if (query.trim() === '') {
      setHits(null);
      return;
    }
    let current = true;
    void findPlaces(query).then((found) => current && setHits(found.slice(0, most)));
    return () => {
      current = false;
    };
  }, [query]);
  return hits;
}

/** Type a name, choose a place: a combobox after the W3C pattern. */
export function PlaceField({ onChosen }: { onChosen: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const hits = useHits(query);
  const kindOf = useKind();
  const shown = hits !== null && query.trim() !== '';
  useEffect(() => {
    if (shown && hits.length === 0) announce(fill(words.noPlace, { query })[language]);
  }, [shown, hits, query, language]);
  const choose = (hit: PlaceHit) => {
    setPlace({
      at: [...hit.at],
      name: hit.name,
      from: 'name',
      accuracyM: Math.min(hit.accuracyM, mostDoubtM),
    });
    setQuery('');
    onChosen();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !shown) return;
    const count = Math.max(1, hits.length);
    if (event.key === 'ArrowDown') setAt((at + 1) % count);
    else if (event.key === 'ArrowUp') setAt((at - 1 + count) % count);
    else if (event.key === 'Escape') setQuery('');
    else if (event.key === 'Enter') {
      const hit = hits[at];
      if (hit) choose(hit);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="labelled">
      <label htmlFor={`${id}-input`}>{say(words.field)}</label>
      <input
        ref={input}
        id={`${id}-input`}
        className="field"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-autocomplete="list"
        aria-expanded={shown && hits.length > 0}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={shown && hits[at] ? `${id}-${at}` : undefined}
        placeholder={say(words.placeholder)}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {shown && hits.length === 0 && <p className="near-note">{say(fill(words.noPlace, { query }))}</p>}
      {shown && hits.length > 0 && (
        <div id={`${id}-list`} className="near-hits" role="listbox" aria-label={say(words.suggestions)}>
          {hits.map((hit, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, as a combobox does
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
            <div
              key={`${hit.kind}-${hit.id}`}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              className="row"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(hit)}
            >
              <span className="row-words">
                <span className="row-title">{say(hit.name)}</span>
                <span className="row-note">{kindOf(hit)}</span>
              </span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
