import { useEffect } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { currentImport, type Import as FileImport, lookAtImport, useImports } from '../../state/imports.ts';
import { Button } from '../../ui/Button.tsx';
import './import.css';
import { Intake } from './Intake.tsx';
import { wayBack } from './in-view.ts';
import { Review } from './Review.tsx';
import { add } from './take-in.ts';
import { words } from './words.ts';

const canAdd = ({ phase, reading, tables }: FileImport): boolean =>
  phase === 'ready' && reading !== null && tables.length > 0;

function phaseOf(one: FileImport) {
  if (one.phase === 'ready') {
    const found = one.reading?.tables.some(({ count }) => count > 0);
    // Where columns can be chosen, what is refused now may yet be read.
    return found || one.reading?.choices.headings?.length ? words.phaseReady : words.phaseRefused;
  }
  return {
    waiting: words.phaseWaiting,
    reading: words.phaseReading,
    stopped: words.phaseStopped,
    adding: words.phaseAdding,
  }[one.phase];
}

/** Several files at once: each is looked at by itself, or all are taken as they are. */
function FileList({ files, current }: { files: readonly FileImport[]; current: FileImport }) {
  const say = useSay();
  const ready = files.filter(canAdd);
  const addAll = async () => {
    for (const { id } of ready) await add(id);
  };
  return (
    <section aria-label={say(words.files)} className="import-files">
      <ul>
        {files.map((one) => (
          <li key={one.id}>
            <button type="button" aria-current={one === current} onClick={() => lookAtImport(one.id)}>
              <span>{one.file.name}</span>
              <small>{say(phaseOf(one))}</small>
            </button>
          </li>
        ))}
      </ul>
      {ready.length > 1 && (
        <Button onClick={() => void addAll()}>{say(fill(words.addAll, { n: ready.length }))}</Button>
      )}
    </section>
  );
}

/** Files on their way to the map: taken in, looked at, added or left. */
export function Import() {
  const files = useImports((state) => state.files);
  const current = useImports(currentImport);
  const looking = current !== undefined;
  // The map was moved to show a file; with nothing left to look at it goes back.
  useEffect(() => {
    if (!looking) return;
    return () => wayBack()();
  }, [looking]);
  return (
    <div className="import">
      {current && files.length > 1 && <FileList files={files} current={current} />}
      {current && <Review key={current.id} item={current} />}
      <Intake short={current !== undefined} />
    </div>
  );
}
