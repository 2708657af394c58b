import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { fill, type Text, useSay } from '../../i18n/index.ts';
import type { Citing } from '../../model/export.ts';
import { DataProblem, useCatalog, useMatching } from '../../state/index.ts';
import { canDownload } from '../../ui/abilities.ts';
import { Button } from '../../ui/Button.tsx';
import { ColumnMenu } from '../../ui/ColumnMenu.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { columns, usualColumns } from '../entry-columns.ts';
import { Grid } from './Grid.tsx';
import './table.css';
import { toClipboard, toCsvFile, toGeoJsonFile } from '../entry-files.ts';
import { type TableState, useRows } from './use-rows.ts';
import { words } from './words.ts';

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
        <ColumnMenu
          label={say(words.columns)}
          columns={columns.map(({ id, title }) => ({ id, label: say(title) }))}
          chosen={state.chosen}
          onChoose={state.setChosen}
          usual={{ label: say(words.usual), columns: usualColumns }}
        />
        <TakeHome state={state} />
      </div>
      <Grid state={state} />
      {rows.length === 0 && <p className="table-empty">{say(words.empty)}</p>}
    </div>
  );
}
