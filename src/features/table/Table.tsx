import { fill, useSay } from '../../i18n/index.ts';
import type { Citing } from '../../model/export.ts';
import { useCatalog, useMatching } from '../../state/index.ts';
import { ColumnMenu } from '../../ui/ColumnMenu.tsx';
import { columns, usualColumns } from '../entry-columns.ts';
import { Grid } from './Grid.tsx';
import './table.css';
import { toClipboard, toCsvFile, toGeoJsonFile } from '../entry-files.ts';
import { TakeTable } from '../TakeTable.tsx';
import { useRows } from './use-rows.ts';
import { words } from './words.ts';

/** Every entry and every figure as a table that can be sorted, narrowed and taken home. */
export function Table() {
  const say = useSay();
  const state = useRows();
  const matching = useMatching();
  const documents = useCatalog((catalog) => catalog.documents);
  const version = useCatalog((catalog) => catalog.version);
  const { rows, shown, context } = state;
  const citing: Citing = { language: context.language, documents, version };
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
        <TakeTable
          count={rows.length}
          toClipboard={() => toClipboard(rows, shown, context)}
          toCsv={() => toCsvFile(rows, shown, context, citing)}
          toGeoJson={() => toGeoJsonFile(rows, citing)}
        />
      </div>
      <Grid state={state} />
      {rows.length === 0 && <p className="table-empty">{say(words.empty)}</p>}
    </div>
  );
}
