import { FolderInput, Trash2 } from 'lucide-react';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { fill, type Text, useSay } from '../i18n/index.ts';
import { forgetEverything, takeKeptFile } from '../state/kept-file.ts';
import { Button } from '../ui/Button.tsx';
import { keptWords as words } from './kept-words.ts';
import { removeOfflineCopy } from './offline-copy.ts';

type Props = { offline: boolean; onDone: (told: Text) => void };

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function Sure({ offline, onDone, onBack }: Props & { onBack: () => void }) {
  const say = useSay();
  const first = useRef<HTMLParagraphElement>(null);
  const [copyToo, setCopyToo] = useState(false);
  useEffect(() => {
    first.current?.focus({ preventScroll: true });
    first.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  const remove = async () => {
    forgetEverything();
    try {
      const { forgetOverlays } = await import('../state/own-files.ts');
      await forgetOverlays();
      if (copyToo) await removeOfflineCopy();
      onDone(words.removed);
    } catch (error) {
      onDone(fill(words.removedBut, { cause: causeOf(error) }));
    }
    onBack();
  };
  return (
    <section className="kept-sure" aria-labelledby="kept-sure">
      <p id="kept-sure" ref={first} tabIndex={-1}>
        {say(words.sure)}
      </p>
      {offline && (
        <label>
          <input type="checkbox" checked={copyToo} onChange={(event) => setCopyToo(event.target.checked)} />
          {say(words.withOffline)}
        </label>
      )}
      <div className="kept-ways">
        <Button className="kept-danger" onClick={() => void remove()}>
          {say(words.yes)}
        </Button>
        <Button onClick={onBack}>{say(words.no)}</Button>
      </div>
    </section>
  );
}

/** Takes a file in; deletes everything, after asking. */
export function KeptChanges({ offline, onDone }: Props) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    try {
      onDone(takeKeptFile(await chosen.text()).told);
    } catch (error) {
      onDone(fill(words.unreadable, { cause: causeOf(error) }));
    }
    // The same file may be chosen again.
    target.value = '';
  };
  const back = () => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <>
      <div className="kept-ways">
        <Button onClick={() => input.current?.click()}>
          <FolderInput size={18} strokeWidth={1.5} aria-hidden />
          {say(words.import)}
        </Button>
        <Button ref={opener} aria-expanded={asking} onClick={() => setAsking(!asking)}>
          <Trash2 size={18} strokeWidth={1.5} aria-hidden />
          {say(words.remove)}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say(words.import)}
          onChange={(event) => void take(event)}
        />
      </div>
      {asking && <Sure offline={offline} onDone={onDone} onBack={back} />}
    </>
  );
}
