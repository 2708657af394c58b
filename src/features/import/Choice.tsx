import { type ReactNode, useId, useState } from 'react';
import { fill, type Text, useSay } from '../../i18n/index.ts';
import type { Guess } from '../../overlay/reading.ts';
import './choice.css';
import { words } from './words.ts';

type Props = {
  title: Text;
  value: string;
  guess: Omit<Guess<unknown>, 'value'>;
  /** What was guessed before the reader chose. */
  before?: Text | undefined;
  onOpen?: (open: boolean) => void;
  children: ReactNode;
};

/** One thing that was guessed: what, why, and a way to say otherwise. Open where the reader should look. */
export function Choice({ title, value, guess, before, onOpen, children }: Props) {
  const say = useSay();
  // As it was found: it must not close under the hand that settles it.
  const [opened] = useState(!guess.sure);
  return (
    <details
      className="import-choice fold"
      open={opened}
      onToggle={(event) => event.target === event.currentTarget && onOpen?.(event.currentTarget.open)}
    >
      <summary>
        <span>{say(title)}</span> <strong>{value}</strong>
        {!guess.sure && <small>{say(words.look)}</small>}
      </summary>
      <div className="import-choice-body">
        <p className="import-soft">{say(guess.reason)}</p>
        {before && <p className="import-soft">{say(fill(words.guess, { reason: say(before) }))}</p>}
        {children}
      </div>
    </details>
  );
}

type Option<T extends string> = { value: T; label: string; note?: string | undefined; sign?: ReactNode };
type OptionsProps<T extends string> = {
  legend: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
};

/** One of a few, each with words of its own. */
export function Options<T extends string>({ legend, value, options, onChange }: OptionsProps<T>) {
  const name = useId();
  return (
    <fieldset className="import-options">
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className="import-radio" aria-hidden="true" />
          {option.sign}
          <span>
            {option.label}
            {option.note && <small>{option.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
