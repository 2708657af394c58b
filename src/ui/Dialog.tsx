import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import './dialog.css';
import { IconButton } from './IconButton.tsx';

type Props = {
  title: string;
  closeLabel: string;
  /** Takes what room the page has. */
  wide?: boolean;
  onClose: () => void;
  children: ReactNode;
};

/**
 * A modal dialog: Esc and a click beside it close it, and focus goes back to where it came from. It stands outside the
 * panel that opened it: neither that panel's looks nor its keys reach into it.
 */
export function Dialog({ title, closeLabel, wide = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // When a dialog closes, the browser itself gives the focus back to where it came from.
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog
      ref={dialog}
      className="dialog"
      data-wide={wide}
      aria-labelledby={heading}
      // React lets the close of a dialog inside this one rise to it, which the browser does not.
      onClose={(event) => event.target === event.currentTarget && onClose()}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <IconButton label={closeLabel} onClick={() => dialog.current?.close()}>
          <X size={20} strokeWidth={1.5} aria-hidden />
        </IconButton>
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>,
    document.body,
  );
}
