import { fill, useSay } from '../i18n/index.ts';
import { ask, askNothing, countFor, useAsked } from '../state/index.ts';
import { Button } from '../ui/Button.tsx';
import './asked.css';
import { askedWords as words } from './asked-words.ts';

/** An empty answer says which of its conditions to give up, and what that would bring. */
export function NothingMatches() {
  const say = useSay();
  const asked = useAsked();
  const ways = asked
    .map((one) => ({ ...one, n: countFor(one.rest) }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  return (
    <div className="asked-nothing">
      <p>{say(words.nothing)}</p>
      {ways.length > 0 && <p>{say(words.loosen)}</p>}
      <ul>
        {ways.map(({ id, name, rest, n }) => (
          <li key={id}>
            <Button onClick={() => ask(rest)}>{say(fill(words.without, { name: say(name), n }))}</Button>
          </li>
        ))}
        <li>
          <Button look="quiet" onClick={askNothing}>
            {say(words.clear)}
          </Button>
        </li>
      </ul>
    </div>
  );
}
