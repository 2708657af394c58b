import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { fill, type Text, useSay } from '../../i18n/index.ts';
import type { Citing } from '../../model/export.ts';
import { DataProblem, useCatalog, useMatching } from '../../state/index.ts';
import { canDownload } from '../../ui/abilities.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { columns, usualColumns } from '../entry-columns.ts';
import { Grid } from './Grid.tsx';
import './table.css';
import { toClipboard, toCsvFile, toGeoJsonFile } from '../entry-files.ts';
import { type TableState, useRows } from './use-rows.ts';
import { words } from './words.ts';

function ColumnChoice({ state }: { state: TableState }) {
  const say = useSay();
  const { chosen, setChosen } = state;
  /** In the order of the list, whatever the order they are chosen in. */
  const toggle = (id: string) => {
    const next = new Set(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
    if (next.size > 0) setChosen(columns.filter((column) => next.has(column.id)).map((column) => column.id));
  };
  return (
    <details className="table-columns">
      <summary>{say(words.columns)}</summary>
      <div>
        <Button look="quiet" onClick={() => setChosen(usualColumns)}>
          {say(words.usual)}
        </Button>
        <ul>
          {columns.map(({ id, title }) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                <Check state={chosen.includes(id) ? 'on' : 'off'} />
                <span>{say(title)}</span>
              </label>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

/** Copy and the two files; says what came of it. */
function TakeHome({ state }: { state: TableState }) {
  const say = useSay();
  const [told, setTold] = useState<Text | null>(null);
  const documents = useCatalog((catalog) => catalog.documents);
  const version = useCatalog((catalog) => catalog.version);
  const { rows, shown, context } = state;
  const citing: Citing = { language: context.language, documents, version };
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
    try {
      await navigator.clipboard.writeText(toClipboard(rows, shown, context));
      setTold(fill(words.copied, { n: rows.length }));
    } catch {
      setTold(words.notCopied);
    }
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
          <Button onClick={() => void save(() => toCsvFile(rows, shown, context, citing))}>
            <Download size={16} strokeWidth={1.5} aria-hidden />
            {say(words.csv)}
          </Button>
          <Button onClick={() => void save(() => toGeoJsonFile(rows, citing))}>
            <Download size={16} strokeWidth={1.5} aria-hidden />
            {say(words.geojson)}
          </Button>
        </>
      )}
      <p className="table-told" role="status">
        {say(told ?? (files ? { zh: '', en: '' } : words.noDownload))}
      </p>
    </>
  );
}

/** Every entry and every figure as a table that can be sorted, narrowed and taken home. */
export function Table() {
  const say = useSay();
  const state = useRows();
  const matching = useMatching();
  const { rows } = state;
  return (
    <div className="table">
      <div className="table-tools">
        <p>{say(fill(matching ? words.narrowed : words.lead, { n: rows.length }))}</p>
        <ColumnChoice state={state} />
        <TakeHome state={state} />
      </div>
      <Grid state={state} />
      {rows.length === 0 && <p className="table-empty">{say(words.empty)}</p>}
    </div>
  );
}
