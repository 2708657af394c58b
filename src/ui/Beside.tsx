import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import './beside.css';
import { IconButton } from './IconButton.tsx';

type Props = { title: string; closeLabel: string; onClose: () => void; children: ReactNode };

/** A dialog that leaves the page free: it stands beside the panel, on a small page at its foot. Esc closes it, focus goes back to where it came from. */
export function Beside({ title, closeLabel, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before effects run: they measure what covers the map. Closed by whatever hand, it gives the focus back.
  useLayoutEffect(() => {
    const own = dialog.current;
    own?.show();
    return () => own?.close();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      className="card beside"
      aria-labelledby={heading}
      // It is told a moment later, when it may be open again.
      onClose={() => !dialog.current?.open && onClose()}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <IconButton label={closeLabel} onClick={() => dialog.current?.close()}>
          <X size={20} strokeWidth={1.5} aria-hidden />
        </IconButton>
      </header>
      <div className="beside-body">{children}</div>
    </dialog>
  );
}
