import { Table2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import type { Overlay } from '../../model/overlay.ts';
import { Button } from '../../ui/Button.tsx';
import { filterWords as words } from './own-filter-words.ts';

const OwnTable = lazy(() => import('./OwnTable.tsx').then((module) => ({ default: module.OwnTable })));

/** Opens the table of an own layer. It is a dialog of its own: the table of entries has other columns and other exports. */
export function TableButton({ overlay }: { overlay: Overlay }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-label={say(fill(words.tableOf, { layer: overlay.title }))}
        onClick={() => setOpen(true)}
      >
        <Table2 size={16} strokeWidth={1.5} aria-hidden />
        {say(words.table)}
      </Button>
      {open && (
        <Suspense>
          <OwnTable overlay={overlay} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
