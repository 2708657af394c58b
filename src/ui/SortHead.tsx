import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = {
  readonly label: string;
  /** Null while the table is sorted by something else. */
  readonly down: boolean | null;
  readonly onSort: () => void;
  /** What stands in the column, for how it is aligned. */
  readonly kind?: string;
  readonly children?: ReactNode;
};

/** The head of a column: its button sorts the table and shows how it is sorted. */
export function SortHead({ label, down, onSort, kind, children }: Props) {
  const Sign = down ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={down === null ? 'none' : down ? 'descending' : 'ascending'} data-kind={kind}>
      <button type="button" onClick={onSort}>
        {label}
        {down !== null && <Sign size={14} strokeWidth={1.5} aria-hidden />}
      </button>
      {children}
    </th>
  );
}
