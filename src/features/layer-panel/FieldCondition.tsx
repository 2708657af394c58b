import { useEffect, useRef, useState } from 'react';
import { fill, formatNumber, useLanguage, useSay } from '../../i18n/index.ts';
import type { Overlay, OverlayCondition, OverlayField } from '../../model/overlay.ts';
import type { FieldStatistics } from '../../overlay/query.ts';
import { changeOverlay, overlayById } from '../../state/index.ts';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { conditionOf, isRanged, numberTyped, rangeOf, withCondition, withEnd } from './own-filter.ts';
import { filterWords as words } from './own-filter-words.ts';

type Props = { overlay: Overlay; field: OverlayField; statistics: FieldStatistics | null };

/** Put down at once: what was typed meanwhile must not be undone by an older filter. */
const put = (id: string, condition: OverlayCondition): void => {
  const filter = overlayById(id)?.filter ?? [];
  changeOverlay(id, { filter: withCondition(filter, condition) });
};

/** Milliseconds after the last key: a word is asked for once, not letter by letter. */
const pause = 300;

/** A field to type in, whose words count when the hand rests. */
function Typed({
  label,
  value,
  hint,
  onSettle,
}: {
  label: string;
  value: string;
  hint?: string | undefined;
  onSettle: (words: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // A condition that is taken out elsewhere empties its field.
  useEffect(() => {
    if (value === '') setTyped('');
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = (now: string) => {
    clearTimeout(timer.current);
    onSettle(now);
  };
  return (
    <label>
      <span className="own-caption">{label}</span>
      <input
        className="field"
        data-size="small"
        value={typed}
        placeholder={hint}
        onChange={({ target }) => {
          setTyped(target.value);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onSettle(target.value), pause);
        }}
        onBlur={() => typed !== value && settle(typed)}
        onKeyDown={(event) => event.key === 'Enter' && settle(typed)}
      />
    </label>
  );
}

function Range({ overlay, field: { name, range } }: Props) {
  const say = useSay();
  const { from, to } = rangeOf(conditionOf(overlay.filter, name));
  const change = (end: 'from' | 'to', typed: string) => {
    const now = rangeOf(conditionOf(overlayById(overlay.id)?.filter ?? [], name));
    put(overlay.id, { field: name, ...withEnd(now, end, numberTyped(typed)) });
  };
  return (
    <div className="own-range">
      <Typed
        label={say(words.from)}
        value={from === undefined ? '' : String(from)}
        hint={range && String(range[0])}
        onSettle={(typed) => change('from', typed)}
      />
      <Typed
        label={say(words.to)}
        value={to === undefined ? '' : String(to)}
        hint={range && String(range[1])}
        onSettle={(typed) => change('to', typed)}
      />
    </div>
  );
}

function Values({ overlay, field: { name }, statistics }: Props) {
  const say = useSay();
  const language = useLanguage();
  const condition = conditionOf(overlay.filter, name);
  const chosen = condition && 'is' in condition ? condition.is : [];
  const contains = condition && 'contains' in condition ? condition.contains : '';
  const { values = [], missing = 0, distinct = 0 } = statistics ?? {};
  const listed = [...values, ...(missing ? [['', missing] as const] : [])];
  const toggle = (value: string) =>
    put(overlay.id, {
      field: name,
      is: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
    });
  return (
    <>
      <div className="own-style">
        <Typed
          label={say(words.contains)}
          value={contains}
          onSettle={(typed) => put(overlay.id, { field: name, contains: typed.trim() })}
        />
      </div>
      <ul className="own-values" aria-label={say(fill(words.values, { field: name }))}>
        {listed.map(([value, count]) => (
          <li key={value}>
            <CheckBox checked={chosen.includes(value)} onChange={() => toggle(value)}>
              <span>{value || say(words.none)}</span>
              <small>{formatNumber(count, language, 0)}</small>
            </CheckBox>
          </li>
        ))}
      </ul>
      {distinct > values.length && (
        <p className="layer-about">{say(fill(words.moreValues, { n: values.length, all: distinct }))}</p>
      )}
    </>
  );
}

/** What may be asked of one field. */
export function FieldCondition(props: Props) {
  return isRanged(props.field) ? <Range {...props} /> : <Values {...props} />;
}
