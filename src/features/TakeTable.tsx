import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { fill, type Text, useSay } from '../i18n/index.ts';
import { DataProblem } from '../state/index.ts';
import { canDownload } from '../ui/abilities.ts';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { saveFile } from '../ui/save-file.ts';
import { takeWords as words } from './take-words.ts';
import './take-table.css';

type Props = {
  /** How many rows there are to take. */
  count: number;
  /** The rows as the clipboard takes them: cells parted by tabs. */
  toClipboard: () => string;
  toCsv: () => Promise<File>;
  toGeoJson: () => Promise<File>;
};

/** Takes a table home: to the clipboard or as a file; says what came of it. */
export function TakeTable({ count, toClipboard, toCsv, toGeoJson }: Props) {
  const say = useSay();
  const [told, setTold] = useState<Text | null>(null);
  const save = async (make: () => Promise<File>) => {
    setTold(words.saving);
    try {
      const file = await make();
      saveFile(file);
      setTold(fill(words.saved, { name: file.name }));
    } catch (error) {
      const reason = error instanceof DataProblem ? say(error.told) : String(error);
      setTold(fill(words.failed, { reason }));
    }
  };
  const copy = async () => {
    const done = await copyText(toClipboard(), null);
    setTold(done ? fill(words.copied, { n: count }) : words.notCopied);
  };
  const files = canDownload(navigator.userAgent);
  return (
    <>
      <Button onClick={() => void copy()}>
        <Copy size={16} strokeWidth={1.5} aria-hidden />
        {say(words.copy)}
      </Button>
      {files && (
        <>
          <Button onClick={() => void save(toCsv)}>
            <Download size={16} strokeWidth={1.5} aria-hidden />
            {say(words.csv)}
          </Button>
          <Button onClick={() => void save(toGeoJson)}>
            <Download size={16} strokeWidth={1.5} aria-hidden />
            {say(words.geojson)}
          </Button>
        </>
      )}
      <p className="take-told" role="status">
        {told ? say(told) : !files && say(words.noDownload)}
      </p>
    </>
  );
}
