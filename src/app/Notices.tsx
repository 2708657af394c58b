import { X } from 'lucide-react';
import { useSay } from '../i18n/index.ts';
import { dismiss, useNotices } from '../state/index.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from './words.ts';

/** What the reader should know now; each stays until it is dismissed or no longer true. */
export function Notices() {
  const say = useSay();
  const notices = useNotices();
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map(({ id, text, action }) => (
        <div key={id} className="card notice">
          <p>{say(text)}</p>
          {action && (
            <Button look="main" onClick={action.run}>
              {say(action.label)}
            </Button>
          )}
          <IconButton label={say(words.dismiss)} onClick={() => dismiss(id)}>
            <X size={18} strokeWidth={1.5} aria-hidden />
          </IconButton>
        </div>
      ))}
    </div>
  );
}
