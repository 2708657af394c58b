import { Copy, Download, Share2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Text, useSay } from '../i18n/index.ts';
import { canDownload, canShareFiles } from '../ui/abilities.ts';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { saveFile } from '../ui/save-file.ts';
import './hand-over.css';

const words = {
  share: { zh: '分享文件', en: 'Share the file' },
  copied: { zh: '已复制。', en: 'Copied.' },
  notCopied: {
    zh: '浏览器不让复制。文字已选中，请手动复制。',
    en: 'The browser did not let us copy. The words are selected: copy them by hand.',
  },
  notShared: {
    zh: '没有分享出去。可以存下文件再发。',
    en: 'It was not shared. You can save the file and send it.',
  },
  noFiles: {
    zh: '这里的浏览器存不了文件。要存文件：点右上角“···”，选“在浏览器打开”。',
    en: 'This browser saves no files. To save one: tap “···” at the top right and choose “Open in browser”.',
  },
} satisfies Record<string, Text>;

type Props = {
  /** Made when it is asked for. */
  file: () => File;
  /** The same in words, where no file can be had. */
  inWords: () => string;
  saveLabel: Text;
  copyLabel: Text;
  /** What to do with the file once it is saved. */
  saved: Text;
  disabled?: boolean;
  /** Beside something more important to do. */
  quiet?: boolean;
};

/** Gives something to the reader in every way their browser allows: as a file, to another app, as words. */
export function HandOver({ file, inWords, saveLabel, copyLabel, saved, disabled, quiet }: Props) {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<Text | null>(null);
  const [byHand, setByHand] = useState('');
  const downloads = canDownload(navigator.userAgent);
  const shares = useMemo(() => !disabled && canShareFiles(navigator, { files: [file()] }), [file, disabled]);
  useEffect(() => {
    if (byHand) field.current?.select();
  }, [byHand]);
  const save = () => {
    saveFile(file());
    setTold(saved);
  };
  const share = () =>
    navigator.share({ files: [file()] }).catch((error: unknown) => {
      // The reader may also think better of it.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setTold(words.notShared);
    });
  const copy = async () => {
    const text = inWords();
    const done = await copyText(text, field.current);
    setTold(done ? words.copied : words.notCopied);
    if (!done) setByHand(text);
  };
  return (
    <div className="hand-over">
      <div className="hand-over-ways">
        {downloads && (
          <Button look={quiet ? 'plain' : 'main'} disabled={disabled} onClick={save}>
            <Download size={18} strokeWidth={1.5} aria-hidden />
            {say(saveLabel)}
          </Button>
        )}
        {shares && (
          <Button onClick={() => void share()}>
            <Share2 size={18} strokeWidth={1.5} aria-hidden />
            {say(words.share)}
          </Button>
        )}
        <Button look={downloads || quiet ? 'plain' : 'main'} disabled={disabled} onClick={() => void copy()}>
          <Copy size={18} strokeWidth={1.5} aria-hidden />
          {say(copyLabel)}
        </Button>
      </div>
      {!downloads && <p className="hand-over-note">{say(words.noFiles)}</p>}
      <p className="hand-over-told" role="status">
        {told && say(told)}
      </p>
      {byHand && (
        <textarea
          ref={field}
          className="field"
          readOnly
          rows={5}
          aria-label={say(copyLabel)}
          value={byHand}
        />
      )}
    </div>
  );
}
