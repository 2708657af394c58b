import { Download, Send } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fill, type Text, useSay } from '../../i18n/index.ts';
import type { Theme } from '../../layers/index.ts';
import { shownTheme, useSettings } from '../../state/index.ts';
import { canDownload, canShareFiles } from '../../ui/abilities.ts';
import { Button } from '../../ui/Button.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { shareWith } from './AddressPart.tsx';
import type { CardFacts } from './card/facts.ts';
import type { Card } from './use-card.ts';
import { cardWords, words } from './words.ts';

/** An address of the file for a download link, given back when it is no longer needed. */
function useFileAddress(file: File | null): string | undefined {
  const [href, setHref] = useState<string>();
  useEffect(() => {
    if (!file) return setHref(undefined);
    const made = URL.createObjectURL(file);
    setHref(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return href;
}

function altOf({ name, status }: CardFacts): Text {
  if (!status) return fill(cardWords.altName, { name });
  const told = [status.words, status.due, status.judgement].filter(Boolean);
  const listed = (comma: string) => told.join(comma);
  return {
    zh: fill(cardWords.alt, { name, status: listed('，') }).zh,
    en: fill(cardWords.alt, { name, status: listed(', ') }).en,
  };
}

/** The ways to keep the picture or send it on that this browser has. */
function Ways({ file }: { file: File }) {
  const say = useSay();
  const [told, setTold] = useState<Text | null>(null);
  const href = useFileAddress(file);
  const saves = canDownload(navigator.userAgent);
  return (
    <>
      {!saves && <p className="share-hold">{say(words.hold)}</p>}
      <div className="share-buttons">
        {saves && (
          <a className="button" href={href} download={file.name} onClick={() => setTold(words.saved)}>
            <Download size={18} strokeWidth={1.5} aria-hidden />
            {say(words.save)}
          </a>
        )}
        {canShareFiles(navigator, { files: [file] }) && (
          <Button onClick={() => void shareWith({ files: [file] }, setTold)}>
            <Send size={18} strokeWidth={1.5} aria-hidden />
            {say(words.sendPicture)}
          </Button>
        )}
      </div>
      <p className="share-told" role="status">
        {told && say(told)}
      </p>
      {!saves && <p className="share-soft">{say(words.openInBrowser)}</p>}
    </>
  );
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
      {card.phase === 'ready' && <Ways file={card.file} />}
    </section>
  );
}
