import type { ComponentPropsWithRef } from 'react';
import './controls.css';

type Props = ComponentPropsWithRef<'button'> & {
  /** `main` for the one thing to do in a panel. */
  look?: 'main' | 'plain' | 'quiet' | 'link';
};

export function Button({ look = 'plain', className = '', ...rest }: Props) {
  return <button type="button" className={`button ${className}`} data-look={look} {...rest} />;
}
