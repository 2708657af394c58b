import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { fill, formatNumber, useSay } from '../../i18n/index.ts';
import { openDialog, selectEntry } from '../../state/index.ts';
import type { Cell, Column } from '../entry-columns.ts';
import '../../ui/grid.css';
import { RowGap } from '../../ui/RowGap.tsx';
import { SortHead } from '../../ui/SortHead.tsx';
import type { TableState } from './use-rows.ts';
import { words } from './words.ts';

/** CSS pixels; long words are cut to two lines, so that every row is as high as the next. */
const rowHeight = 44;

/** CSS pixels. Names and verdicts are sentences, figures are not. */
const widthOf = ({ id, kind }: Column): number =>
  id === 'name' || id === 'verdict' ? 280 : kind === 'number' ? 130 : 150;

function Head({ column, state }: { column: Column; state: TableState }) {
  const say = useSay();
  const { sorting, typed, sort, type } = state;
  return (
    <SortHead
      label={say(column.title)}
      kind={column.kind}
      down={sorting?.column === column.id ? sorting.down : null}
      onSort={() => sort(column.id)}
    >
      <input
        type="text"
        aria-label={say(fill(words.narrow, { column: say(column.title) }))}
        value={typed[column.id] ?? ''}
        onChange={(event) => type(column.id, event.target.value)}
      />
    </SortHead>
  );
}

/** The rows in sight, and a few beside them: ten thousand scroll as ten do. */
export function Grid({ state }: { state: TableState }) {
  const say = useSay();
  const frame = useRef<HTMLElement>(null);
  const { rows, shown, context } = state;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const drawn = virtual.getVirtualItems();
  const show = (cell: Cell) =>
    typeof cell === 'number' ? formatNumber(cell, context.language) : (cell ?? '');
  const open = (id: string) => {
    openDialog(null);
    selectEntry(id);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section ref={frame} className="table-frame" tabIndex={0} aria-label={say(words.table)}>
      <table aria-rowcount={rows.length + 1} style={{ width: shown.reduce((sum, c) => sum + widthOf(c), 0) }}>
        <colgroup>
          {shown.map((column) => (
            <col key={column.id} style={{ width: widthOf(column) }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {shown.map((column) => (
              <Head key={column.id} column={column} state={state} />
            ))}
          </tr>
        </thead>
        <tbody>
          <RowGap height={drawn[0]?.start ?? 0} />
          {drawn.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <tr key={row.brief.id} aria-rowindex={index + 2}>
                  {shown.map((column) => (
                    <td key={column.id} data-kind={column.kind}>
                      {column.id === 'name' ? (
                        <button type="button" onClick={() => open(row.brief.id)}>
                          {show(column.cell(row, context))}
                        </button>
                      ) : (
                        <span>{show(column.cell(row, context))}</span>
                      )}
                    </td>
                  ))}
                </tr>
              )
            );
          })}
          <RowGap height={virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
}
