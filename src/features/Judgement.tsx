import { CalendarClock, Check, CornerDownRight, TriangleAlert } from 'lucide-react';
import type { Tone } from '../model/verdict.ts';
import './judgement.css';

const signs = { late: TriangleAlert, moved: CornerDownRight, ok: CalendarClock, done: Check, none: null };

/** What is to be said of an entry beyond its status: in the colour of its tone, with a sign beside the words. */
export function Judgement({ tone, children }: { tone: Tone; children: string }) {
  const Sign = signs[tone];
  return (
    <span className="judgement" data-tone={tone}>
      {Sign && <Sign size="1.1em" strokeWidth={1.75} aria-hidden />}
      <span>{children}</span>
    </span>
  );
}
