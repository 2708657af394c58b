import { Printer } from 'lucide-react';
import { fill, useSay } from '../../i18n/index.ts';
import { canDownload } from '../../ui/abilities.ts';
import { Button } from '../../ui/Button.tsx';
import { pictureWords } from '../picture-words.ts';
import type { Format } from './paper.ts';
import type { Drawing } from './use-drawing.ts';
import { words } from './words.ts';

/** The browser prints what it has: pictures still to be unpacked would be white. */
async function printNow(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.print-root img')];
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  window.print();
}

type Props = {
  readonly format: Format;
  readonly drawing: Drawing;
  readonly mapless: boolean;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
};

/** How far the pictures are, and, once they are there, the browser's own print. */
export function Progress({ format, drawing, mapless, onCancel, onAgain }: Props) {
  const say = useSay();
  const drawn = drawing.phase === 'ready';
  const missing = drawn ? drawing.pictures.filter((one) => one === null).length : 0;
  const paper = say(words[format.paper]);
  const told = {
    drawing:
      drawing.phase === 'drawing' && drawing.of > 1
        ? fill(words.drawingOf, { n: drawing.done + 1, of: drawing.of })
        : words.drawing,
    cancelled: words.cancelled,
    ready: fill(words.ready, { paper, orientation: say(words[format.orientation]) }),
  }[drawing.phase];
  return (
    <div className="print-go">
      {mapless && <p>{say(words.noMap)}</p>}
      <p role="status" className="print-soft">
        {say(told)}
      </p>
      {drawing.phase === 'drawing' && drawing.of > 1 && (
        <progress value={drawing.done} max={drawing.of} aria-hidden="true" />
      )}
      {missing > 0 && <p role="alert">{say(fill(words.failed, { n: missing }))}</p>}
      <div className="print-buttons">
        <Button look="main" disabled={!drawn} onClick={() => void printNow()}>
          <Printer size={18} strokeWidth={1.5} aria-hidden />
          {say(words.print)}
        </Button>
        {drawing.phase === 'drawing' && <Button onClick={onCancel}>{say(words.cancel)}</Button>}
        {(drawing.phase === 'cancelled' || missing > 0) && (
          <Button onClick={onAgain}>{say(words.draw)}</Button>
        )}
      </div>
      <p className="print-soft">
        {say(canDownload(navigator.userAgent) ? fill(words.hint, { paper }) : pictureWords.openInBrowser)}
      </p>
    </div>
  );
}
