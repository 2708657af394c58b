import type { ReactNode } from 'react';
import { Check } from './Check.tsx';

type Props = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
};

/** One thing that is chosen or not, under our own sign. */
export function CheckBox({ checked, onChange, children }: Props) {
  return (
    <label className="check-box">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <Check state={checked ? 'on' : 'off'} />
      {children}
    </label>
  );
}
