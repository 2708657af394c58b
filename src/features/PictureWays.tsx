import { Download, Send } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Text, useSay } from '../i18n/index.ts';
import { canDownload, canShareFiles } from '../ui/abilities.ts';
import { Button } from '../ui/Button.tsx';
import './picture-ways.css';
import { pictureWords as words } from './picture-words.ts';
import { shareWith } from './share-with.ts';

/** An address of the file for a download link, given back when it is no longer needed. */
export function useFileAddress(file: File | null): string | undefined {
  const [href, setHref] = useState<string>();
  useEffect(() => {
    if (!file) return setHref(undefined);
    const made = URL.createObjectURL(file);
    setHref(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return href;
}

/** The ways to keep a picture or send it on that this browser has. */
export function PictureWays({ file }: { file: File }) {
  const say = useSay();
  const [told, setTold] = useState<Text | null>(null);
  const href = useFileAddress(file);
  const saves = canDownload(navigator.userAgent);
  return (
    <>
      {!saves && <p className="picture-hold">{say(words.hold)}</p>}
      <div className="picture-ways">
        {saves && (
          <a className="button" href={href} download={file.name} onClick={() => setTold(words.saved)}>
            <Download size={18} strokeWidth={1.5} aria-hidden />
            {say(words.save)}
          </a>
        )}
        {canShareFiles(navigator, { files: [file] }) && (
          <Button onClick={() => void shareWith({ files: [file] }, words.notSent, setTold)}>
            <Send size={18} strokeWidth={1.5} aria-hidden />
            {say(words.sendPicture)}
          </Button>
        )}
      </div>
      <p className="picture-told" role="status">
        {told && say(told)}
      </p>
      {!saves && <p className="picture-soft">{say(words.openInBrowser)}</p>}
    </>
  );
}
