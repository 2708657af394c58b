import { CalendarPlus } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { type Text, useSay } from '../i18n/index.ts';
import type { EntryBrief } from '../model/brief.ts';
import { dueDatesOf } from '../model/due-dates.ts';
import { today } from '../model/history.ts';
import { Button } from '../ui/Button.tsx';

const CalendarDialog = lazy(() =>
  import('./CalendarDialog.tsx').then((module) => ({ default: module.CalendarDialog })),
);

type Props = {
  entries: readonly EntryBrief[];
  label: Text;
  /** What the calendar is called. */
  name: Text;
  look?: 'plain' | 'quiet';
};

/** Puts the dates still to come of these entries in the reader's calendar; absent where there are none. */
export function CalendarButton({ entries, label, name, look = 'plain' }: Props) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const dates = useMemo(() => dueDatesOf(entries, today()), [entries]);
  if (dates.length === 0) return null;
  return (
    <>
      <Button look={look} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <CalendarPlus size={18} strokeWidth={1.5} aria-hidden />
        {say(label)}
      </Button>
      {open && (
        <Suspense>
          <CalendarDialog dates={dates} name={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
