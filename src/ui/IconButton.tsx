import type { ComponentPropsWithRef } from 'react';
import './controls.css';

type Props = ComponentPropsWithRef<'button'> & {
  /** What it does, in words: read out, and shown on hover. */
  label: string;
};

export function IconButton({ label, className = '', ...rest }: Props) {
  return (
    <button type="button" className={`icon-button ${className}`} aria-label={label} title={label} {...rest} />
  );
}
