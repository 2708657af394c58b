import { Download } from 'lucide-react';
import { useState } from 'react';
import { fill, formatNumber, useLanguage, useSay } from '../../i18n/index.ts';
import type { Overlay } from '../../model/overlay.ts';
import { canDownload } from '../../ui/abilities.ts';
import { Button } from '../../ui/Button.tsx';
import { ColumnMenu } from '../../ui/ColumnMenu.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FilterChips } from './FilterChips.tsx';
import { mostRows, OwnGrid } from './OwnGrid.tsx';
import { filterWords as words } from './own-filter-words.ts';
import { save } from './own-save.ts';
import './own-table.css';
import { type Sorting, useOwnRows } from './use-rows.ts';

/** Columns shown without being asked for. */
const usual = 12;

/** The rows of an own layer as it is filtered: sorted, with the columns one wants; a row leads to its place. */
export function OwnTable({ overlay, onClose }: { overlay: Overlay; onClose: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const { id, title, fields, filter, count } = overlay;
  const names = fields.map(({ name }) => name);
  const [chosen, setChosen] = useState<readonly string[]>(() => names.slice(0, usual));
  const [sorting, setSorting] = useState<Sorting>(null);
  const rows = useOwnRows(id, filter, sorting);
  const figure = (n: number) => formatNumber(n, language, 0);
  const total = rows.total ?? 0;
  return (
    <Dialog
      title={say(fill(words.tableOf, { layer: title }))}
      closeLabel={say(words.close)}
      wide
      onClose={onClose}
    >
      <div className="own-table">
        <div className="own-table-tools">
          <p role="status">
            {rows.total === null
              ? say(words.loading)
              : say(
                  fill(filter.length ? words.rowsOf : words.rows, { n: figure(total), all: figure(count) }),
                )}
            {total > mostRows && ` ${say(fill(words.mostRows, { n: figure(mostRows) }))}`}
          </p>
          {fields.length > 1 && (
            <ColumnMenu
              label={say(words.columns)}
              columns={names.map((name) => ({ id: name, label: name }))}
              chosen={chosen}
              onChoose={setChosen}
              usual={{ label: say(words.allColumns), columns: names }}
            />
          )}
          {canDownload(navigator.userAgent) &&
            (['csv', 'geojson'] as const).map((format) => (
              <Button key={format} onClick={() => void save(overlay, format)}>
                <Download size={16} strokeWidth={1.5} aria-hidden />
                {format === 'csv' ? 'CSV' : 'GeoJSON'}
              </Button>
            ))}
        </div>
        <FilterChips overlay={overlay} />
        {rows.failed ? (
          <div role="alert" className="own-table-failed">
            <p>{say(fill(words.failed, { cause: say(rows.failed) }))}</p>
            <Button look="main" onClick={rows.again}>
              {say(words.retry)}
            </Button>
          </div>
        ) : (
          <OwnGrid
            overlay={overlay}
            chosen={chosen}
            sorting={sorting}
            onSort={setSorting}
            rows={rows}
            onShown={onClose}
          />
        )}
        {rows.total === 0 && <p>{say(words.nothingLeft)}</p>}
      </div>
    </Dialog>
  );
}
