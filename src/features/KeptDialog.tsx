import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { fill, formatNumber, type Text, useLanguage, useSay } from '../i18n/index.ts';
import { today } from '../model/history.ts';
import { keptStores, useOverlays } from '../state/index.ts';
import { toKeptFile } from '../state/kept-file.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { HandOver } from './HandOver.tsx';
import { KeptChanges } from './KeptChanges.tsx';
import './kept.css';
import { keptWords as words } from './kept-words.ts';
import { offlineBytes } from './offline-copy.ts';

const file = (): File => {
  const day = today();
  return new File([toKeptFile(day)], `subcenter-atlas-${day}.json`, { type: 'application/json' });
};

/** Draws again when anything that is kept changes. */
function useKept(): void {
  const subscribe = useCallback((changed: () => void) => {
    const stops = keptStores.map((store) => store.subscribe(changed));
    return () => stops.forEach((stop) => void stop());
  }, []);
  useSyncExternalStore(subscribe, () => toKeptFile(''));
}

/** All that the device keeps, in one place: seen, exported, taken back in, deleted. */
export function KeptDialog({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const [bytes, setBytes] = useState<number | null>(null);
  const [told, setTold] = useState<Text | null>(null);
  const own = useOverlays(
    ({ overlays }) => overlays.filter(({ kept, kind }) => kept || kind !== 'features').length,
  );
  useKept();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after whatever was done
  useEffect(() => void offlineBytes().then(setBytes), [told]);
  const size =
    bytes === null ? words.none : fill(words.offlineSize, { size: formatNumber(bytes / 1e6, language, 1) });
  return (
    <Dialog title={say(words.title)} closeLabel={say(words.close)} onClose={onClose}>
      <p>{say(words.lead)}</p>
      <dl className="kept">
        {keptStores.map(({ key, title, read, told: amount }) => (
          <div key={key}>
            <dt>{say(title)}</dt>
            <dd>{say(read() ? amount() : words.none)}</dd>
          </div>
        ))}
        <div>
          <dt>{say(words.own)}</dt>
          <dd>{say(own > 0 ? fill(words.ownCount, { n: own }) : words.none)}</dd>
        </div>
        <div>
          <dt>{say(words.offline)}</dt>
          <dd>{say(size)}</dd>
        </div>
      </dl>
      <p className="kept-note">{say(words.cleared)}</p>
      <HandOver
        file={file}
        inWords={() => toKeptFile(today())}
        saveLabel={words.export}
        copyLabel={words.copy}
        saved={words.exported}
      />
      <KeptChanges offline={bytes !== null} onDone={setTold} />
      <p role="status" className="kept-told">
        {told && say(told)}
      </p>
    </Dialog>
  );
}
