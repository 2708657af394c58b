import { Copy, Share2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { type Text, useSay } from '../../i18n/index.ts';
import { canShare, canShareFiles } from '../../ui/abilities.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { toQr } from '../../ui/qr.ts';
import { shareWith } from '../share-with.ts';
import { words } from './words.ts';

type Props = {
  readonly address: string;
  readonly title: string;
  /** The card, once it is drawn. */
  readonly file: File | null;
  readonly coarse: boolean;
};

/** The address, to be copied, shared or scanned. */
export function AddressPart({ address, title, file, coarse }: Props) {
  const say = useSay();
  const label = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<Text | null>(null);
  const qr = toQr(address);
  const copy = async () => setTold((await copyText(address, field.current)) ? words.copied : words.notCopied);
  const share = () => {
    const link = { title, text: title, url: address };
    const both = file ? { ...link, files: [file] } : link;
    return shareWith(canShareFiles(navigator, both) ? both : link, words.notShared, setTold);
  };
  return (
    <section className="share-address">
      <h3 id={label}>{say(words.address)}</h3>
      <textarea
        ref={field}
        className="field"
        aria-labelledby={label}
        readOnly
        rows={2}
        spellCheck={false}
        value={address}
        onFocus={(event) => event.target.select()}
      />
      {coarse && <p className="share-soft">{say(words.coarse)}</p>}
      <div className="share-buttons">
        <Button look="main" onClick={() => void copy()}>
          <Copy size={18} strokeWidth={1.5} aria-hidden />
          {say(words.copy)}
        </Button>
        {canShare(navigator) && (
          <Button onClick={() => void share()}>
            <Share2 size={18} strokeWidth={1.5} aria-hidden />
            {say(words.share)}
          </Button>
        )}
      </div>
      <p className="share-told" role="status">
        {told && say(told)}
      </p>
      {qr ? (
        <figure className="share-qr">
          <QrCode qr={qr} label={say(words.qr)} />
          <figcaption>{say(words.scan)}</figcaption>
        </figure>
      ) : (
        <p className="share-soft">{say(words.tooLong)}</p>
      )}
    </section>
  );
}
