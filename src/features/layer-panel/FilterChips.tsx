import { X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { fill, formatNumber, type Text, useLanguage, useSay } from '../../i18n/index.ts';
import type { Overlay, OverlayCondition, OverlayFilter } from '../../model/overlay.ts';
import { changeOverlay } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import '../asked.css';
import { without } from './own-filter.ts';
import { filterWords as words } from './own-filter-words.ts';

/** A condition in words. */
function useTold(): (condition: OverlayCondition) => string {
  const say = useSay();
  const language = useLanguage();
  const figure = (value: number | undefined) => (value === undefined ? '' : formatNumber(value, language, 4));
  return (condition) => {
    const { field } = condition;
    if ('is' in condition) {
      const values = condition.is
        .map((value) => value || say(words.none))
        .join(language === 'zh' ? '、' : ', ');
      return say(fill(words.is, { field, values }));
    }
    if ('contains' in condition) return say(fill(words.has, { field, words: condition.contains }));
    const { from, to } = condition;
    const text: Text = from === undefined ? words.atMost : to === undefined ? words.atLeast : words.between;
    return say(fill(text, { field, from: figure(from), to: figure(to) }));
  };
}

/** What an own layer is narrowed to; each piece can be taken back. */
export function FilterChips({ overlay: { id, title, filter } }: { overlay: Overlay }) {
  const say = useSay();
  const told = useTold();
  const chips = useRef<HTMLDivElement>(null);
  /** Which chip was just taken out: the focus goes to the one that takes its place. */
  const taken = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (taken.current === null) return;
    const left = chips.current?.querySelectorAll<HTMLElement>('.chip') ?? [];
    (left[Math.min(taken.current, left.length - 1)] ?? chips.current)?.focus();
    taken.current = null;
  });
  const put = (next: OverlayFilter, at: number) => {
    taken.current = at;
    changeOverlay(id, { filter: next });
  };
  return (
    <div ref={chips} className="asked own-chips" tabIndex={-1}>
      {filter.length > 0 && (
        <ul aria-label={say(fill(words.chips, { layer: title }))}>
          {filter.map((condition, at) => (
            <li key={condition.field}>
              <button
                type="button"
                className="chip"
                aria-label={say(fill(words.drop, { name: told(condition) }))}
                onClick={() => put(without(filter, condition.field), at)}
              >
                <span>{told(condition)}</span>
                <X size={14} strokeWidth={1.75} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {filter.length > 1 && (
        <Button look="link" className="asked-clear" onClick={() => put([], 0)}>
          {say(words.clear)}
        </Button>
      )}
    </div>
  );
}
