import { type MouseEvent, type ReactNode, useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { words } from './words.ts';

const atOnce = 30;

const anchor = (id: string) => `list-${id}`;

type Props = { id: string; title: string; note?: string; children: readonly ReactNode[] };

/** A list with its count, opened in steps: hundreds of rows are not drawn before they are asked for. */
export function Steps({ id, title, note, children }: Props) {
  const say = useSay();
  const [shown, setShown] = useState(atOnce);
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={anchor(id)}>
      <h3 id={anchor(id)} tabIndex={-1}>
        {title} <small>{children.length}</small>
      </h3>
      {note && <p className="sources-note">{note}</p>}
      <ul>{children.slice(0, shown)}</ul>
      {children.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + 100)}>
          {say(fill(words.more, { n: children.length - shown }))}
        </Button>
      )}
    </section>
  );
}

type Jump = { readonly id: string; readonly title: string; readonly count: number };

/** How many stand in each list, and a way to it. The address holds the view and has no room for a heading's name. */
export function Jumps({ lists }: { lists: readonly Jump[] }) {
  const say = useSay();
  const jump = (event: MouseEvent, id: string) => {
    event.preventDefault();
    const heading = document.getElementById(anchor(id));
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav className="sources-jumps" aria-label={say(words.jumps)}>
      {lists
        .filter(({ count }) => count > 0)
        .map(({ id, title, count }) => (
          <a key={id} href={`#${anchor(id)}`} onClick={(event) => jump(event, id)}>
            {title} <small>{count}</small>
          </a>
        ))}
    </nav>
  );
}
