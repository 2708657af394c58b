import { Plus } from 'lucide-react';
import { useSay } from '../../i18n/index.ts';
import { openDialog } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { words } from './words.ts';

/** The way to layers of the reader's own; with a word of what is possible until there is one. */
export function AddOwn({ hint }: { hint: boolean }) {
  const say = useSay();
  return (
    <div className="own-add">
      {hint && <p>{say(words.own)}</p>}
      <Button aria-haspopup="dialog" onClick={() => openDialog('import')}>
        <Plus size={16} strokeWidth={1.5} aria-hidden />
        {say(words.add)}
      </Button>
    </div>
  );
}
