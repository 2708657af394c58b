import { PenLine } from 'lucide-react';
import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { renamePlace, type SavedPlace, useCatalog, useNews } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { CalendarButton } from '../CalendarButton.tsx';
import { words } from './words.ts';

type RenameProps = { name: string; onDone: (name: string | null) => void };

function Rename({ name, onDone }: RenameProps) {
  const say = useSay();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState(name);
  useEffect(() => {
    input.current?.select();
    input.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone(value);
  };
  return (
    <form className="follow-rename labelled" onSubmit={submit}>
      <label htmlFor={id}>{say(words.newName)}</label>
      <div>
        <input
          ref={input}
          id={id}
          className="field"
          maxLength={40}
          autoComplete="off"
          placeholder={say(words.namePlaceholder)}
          value={value}
          onChange={(event) => setValue(event.target.value)}
          onKeyDown={(event) => {
            // Esc leaves the field, not the panel; while Chinese is being composed it belongs to the keyboard.
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onDone(null);
          }}
        />
        <Button look="main" type="submit">
          {say(words.save)}
        </Button>
      </div>
    </form>
  );
}

/** What else can be done with a saved place. */
export function PlaceMore({ id, place, name }: { id: string; place: SavedPlace; name: string }) {
  const say = useSay();
  const byId = useCatalog((state) => state.byId);
  const now = useNews((state) => state.places[id]?.now);
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  const within = now ?? place.seen?.prints;
  const entries = useMemo(
    () => Object.keys(within ?? {}).flatMap((entry) => byId.get(entry) ?? []),
    [within, byId],
  );
  useEffect(() => {
    if (!renaming && back.current) rename.current?.focus();
    back.current = renaming;
  }, [renaming]);
  if (renaming)
    return (
      <Rename
        name={place.name ? say(place.name) : ''}
        onDone={(given) => {
          if (given !== null) renamePlace(id, given);
          setRenaming(false);
        }}
      />
    );
  return (
    <div className="follow-more">
      <Button ref={rename} look="quiet" onClick={() => setRenaming(true)}>
        <PenLine size={16} strokeWidth={1.5} aria-hidden />
        {say(words.rename)}
      </Button>
      <CalendarButton
        look="quiet"
        entries={entries}
        label={words.calendar}
        name={fill(words.calendarNear, { place: name })}
      />
    </div>
  );
}
