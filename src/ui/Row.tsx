import type { ReactNode } from 'react';
import './row.css';

type Props = {
  sign?: ReactNode;
  title: string;
  note?: ReactNode;
  current?: boolean;
  onClick: () => void;
};

/** One line of a list that opens something. */
export function Row({ sign, title, note, current, onClick }: Props) {
  return (
    <button type="button" className="row" aria-current={current ? 'true' : undefined} onClick={onClick}>
      {sign}
      <span className="row-words">
        <span className="row-title">{title}</span>
        {note && <span className="row-note">{note}</span>}
      </span>
    </button>
  );
}
