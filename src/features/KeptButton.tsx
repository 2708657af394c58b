import { HardDrive } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useSay } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';

const KeptDialog = lazy(() => import('./KeptDialog.tsx').then((module) => ({ default: module.KeptDialog })));

/** Leads to all that this device keeps for the reader. */
export function KeptButton() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <HardDrive size={18} strokeWidth={1.5} aria-hidden />
        {say({ zh: '这台设备上存了什么', en: 'What this device keeps' })}
      </Button>
      {open && (
        <Suspense>
          <KeptDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
