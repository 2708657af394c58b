import { fill, type Text, useSay } from '../../i18n/index.ts';
import type { Theme } from '../../layers/index.ts';
import { shownTheme, useSettings } from '../../state/index.ts';
import { Segments } from '../../ui/Segments.tsx';
import { PictureWays } from '../PictureWays.tsx';
import type { CardFacts } from './card/facts.ts';
import type { Card } from './use-card.ts';
import { cardWords, words } from './words.ts';

function altOf({ name, status }: CardFacts): Text {
  if (!status) return fill(cardWords.altName, { name });
  const told = [status.words, status.due, status.judgement].filter(Boolean);
  return fill(cardWords.alt, { name, status: { zh: told.join('，'), en: told.join(', ') } });
}

type Props = { readonly card: Card; readonly theme: Theme; readonly onTheme: (theme: Theme) => void };

/** The card itself, light unless the reader wants it as the page is. */
export function CardPart({ card, theme, onTheme }: Props) {
  const say = useSay();
  const own = useSettings(shownTheme);
  return (
    <section className="share-card" aria-busy={card.phase === 'drawing'}>
      <h3>{say(words.card)}</h3>
      {card.phase === 'drawing' && (
        <p className="share-drawing" role="status">
          {say(words.drawing)}
        </p>
      )}
      {card.phase === 'failed' && <p role="alert">{say(words.failed)}</p>}
      {card.phase === 'ready' && <img src={card.source} alt={say(altOf(card.facts))} />}
      {own !== 'light' && (
        <Segments
          legend={say(words.colors)}
          value={theme}
          options={(['light', own] as const).map((value) => ({ value, label: say(words[value]) }))}
          onChange={onTheme}
        />
      )}
      {card.phase === 'ready' && <PictureWays file={card.file} />}
    </section>
  );
}
