import { ListFilter, X } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { fill, useSay } from '../i18n/index.ts';
import type { Asked } from '../model/asked.ts';
import { ask, askNothing, openDialog, useAsked } from '../state/index.ts';
import { Button } from '../ui/Button.tsx';
import './asked.css';
import { askedWords as words } from './asked-words.ts';

/** What the reader has narrowed the atlas to, above every list that obeys it; each piece can be taken back. */
export function AskedBar() {
  const say = useSay();
  const asked = useAsked();
  const bar = useRef<HTMLDivElement>(null);
  /** Which chip was just taken away: the focus goes to the one that takes its place. */
  const taken = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (taken.current === null) return;
    const chips = bar.current?.querySelectorAll<HTMLElement>('.chip') ?? [];
    const next = chips[Math.min(taken.current, chips.length - 1)];
    (next ?? bar.current?.querySelector<HTMLElement>('.asked-open'))?.focus();
    taken.current = null;
  });
  const drop = ({ rest }: Asked, at: number) => {
    taken.current = at;
    ask(rest);
  };
  const onKeyDown = (event: KeyboardEvent, one: Asked, at: number) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    drop(one, at);
  };
  return (
    <div ref={bar} className="asked">
      <Button className="asked-open" aria-haspopup="dialog" onClick={() => openDialog('filters')}>
        <ListFilter size={16} strokeWidth={1.5} aria-hidden />
        {say(words.filter)}
      </Button>
      {asked.length > 0 && (
        <ul aria-label={say(words.asked)}>
          {asked.map((one, i) => (
            <li key={one.id}>
              <button
                type="button"
                className="chip"
                aria-label={say(fill(words.drop, { name: say(one.name) }))}
                onClick={() => drop(one, i)}
                onKeyDown={(event) => onKeyDown(event, one, i)}
              >
                <span>{say(one.name)}</span>
                <X size={14} strokeWidth={1.75} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {asked.length > 1 && (
        <Button
          look="link"
          className="asked-clear"
          onClick={() => {
            taken.current = 0;
            askNothing();
          }}
        >
          {say(words.clear)}
        </Button>
      )}
    </div>
  );
}
