import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { boundsOf } from '../../geo/bounds.ts';
import { fill, formatNumber, useLanguage, useSay } from '../../i18n/index.ts';
import { fitBounds } from '../../map/index.ts';
import type { Overlay } from '../../model/overlay.ts';
import { askOverlay } from '../../overlay/client.ts';
import { select } from '../../state/index.ts';
import '../../ui/grid.css';
import { RowGap } from '../../ui/RowGap.tsx';
import { SortHead } from '../../ui/SortHead.tsx';
import { filterWords as words } from './own-filter-words.ts';
import type { OwnRow, Sorting, useOwnRows } from './use-rows.ts';

/** CSS pixels. */
const rowHeight = 44;
const widths = { number: 130, text: 190 } as const;
const numberWidth = 84;

/** Browsers draw nothing higher than some 17 million pixels. */
export const mostRows = 300_000;

type Props = {
  overlay: Overlay;
  chosen: readonly string[];
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  rows: ReturnType<typeof useOwnRows>;
  /** A row's feature is shown on the map. */
  onShown: () => void;
};

/** Selects a feature and moves the map to it. */
async function show(
  { id, title, style: { label }, fields }: Overlay,
  { number, values }: OwnRow,
): Promise<void> {
  const named = fields.findIndex(({ name }) => name === label);
  const name = String(values[named] ?? '') || `${title} ${number + 1}`;
  select({ kind: 'own', layer: id, id: String(number), name: { zh: name, en: name } });
  const [feature] = await askOverlay('features', [id, [number]]).catch(() => []);
  const bounds = feature?.geometry && boundsOf(feature.geometry);
  if (bounds) fitBounds(bounds);
}

/** The rows in sight, and a few beside them. */
export function OwnGrid({ overlay, chosen, sorting, onSort, rows, onShown }: Props) {
  const say = useSay();
  const language = useLanguage();
  const frame = useRef<HTMLElement>(null);
  const { total, rowAt, need } = rows;
  const virtual = useVirtualizer({
    count: Math.min(total ?? 0, mostRows),
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const drawn = virtual.getVirtualItems();
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0];
  useEffect(() => need(first, last), [need, first, last]);
  const columns = overlay.fields.flatMap((field, at) =>
    chosen.includes(field.name)
      ? [{ ...field, at, width: widths[field.kind === 'number' ? 'number' : 'text'] }]
      : [],
  );
  const sort = (field: string) => {
    if (sorting?.field !== field) onSort({ field, down: false });
    else onSort(sorting.down ? null : { field, down: true });
  };
  const open = (row: OwnRow) => {
    onShown();
    void show(overlay, row);
  };
  const cell = (value: OwnRow['values'][number] | undefined) =>
    typeof value === 'number' ? formatNumber(value, language, 6) : String(value ?? '');
  return (
    <section
      ref={frame}
      className="table-frame"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
      tabIndex={0}
      aria-label={say(fill(words.tableOf, { layer: overlay.title }))}
    >
      <table
        aria-rowcount={(total ?? 0) + 1}
        style={{ width: columns.reduce((sum, { width }) => sum + width, numberWidth) }}
      >
        <colgroup>
          <col style={{ width: numberWidth }} />
          {columns.map(({ name, width }) => (
            <col key={name} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{say(words.number)}</th>
            {columns.map(({ name, kind }) => (
              <SortHead
                key={name}
                label={name}
                kind={kind}
                down={sorting?.field === name ? sorting.down : null}
                onSort={() => sort(name)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <RowGap height={drawn[0]?.start ?? 0} />
          {drawn.map(({ index }) => {
            const row = rowAt(index);
            return (
              // A click anywhere in the row is a shortcut for its button.
              <tr key={index} aria-rowindex={index + 2} onClick={() => row && open(row)}>
                <td>
                  {row && (
                    <button
                      type="button"
                      aria-label={say(fill(words.show, { n: row.number + 1 }))}
                      onClick={(event) => {
                        event.stopPropagation();
                        open(row);
                      }}
                    >
                      {row.number + 1}
                    </button>
                  )}
                </td>
                {columns.map(({ name, kind, at }) => (
                  <td key={name} data-kind={kind}>
                    <span>{cell(row?.values[at])}</span>
                  </td>
                ))}
              </tr>
            );
          })}
          <RowGap height={virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
}
