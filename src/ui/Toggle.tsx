import type { ReactNode } from 'react';
import './toggle.css';

type Props = {
  pressed: boolean;
  onToggle: () => void;
  /** How many things it stands for. */
  count?: number;
  sign?: ReactNode;
  title?: string;
  children: string;
};

/** A choice among many that may be taken together with others, with its count. */
export function Toggle({ pressed, onToggle, count, sign, title, children }: Props) {
  return (
    <button
      type="button"
      className="toggle"
      aria-pressed={pressed}
      data-empty={count === 0}
      title={title}
      onClick={onToggle}
    >
      {sign}
      <span>{children}</span>
      {count !== undefined && <small> {count}</small>}
    </button>
  );
}
