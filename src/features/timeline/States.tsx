import { Hourglass } from 'lucide-react';
import { useSay } from '../../i18n/index.ts';
import { glyphForms } from '../../layers/glyphs.ts';
import { stateNames, statesExplained } from '../../model/time-words.ts';
import type { YearState } from '../../model/timeline.ts';
import type { Status } from '../../model/vocabulary.ts';
import { toggleState, useTime } from '../../state/index.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { type StateCounts, toldStates } from './use-years.ts';
import { words } from './words.ts';

/** The form the map draws each with; what is awaited keeps the form of the last word on it. */
const forms: Partial<Record<YearState, Status>> = {
  ahead: 'planned',
  underway: 'building',
  due: 'building',
  done: 'done',
  continuing: 'continuing',
};

function Sign({ state }: { state: YearState }) {
  const form = forms[state];
  if (!form) return <Hourglass size={15} strokeWidth={1.5} aria-hidden />;
  return <Glyph form={glyphForms[form]} size={16} haloed={state === 'due'} className={`timeline-${state}`} />;
}

/** How many stand how; pressing one shows only those. */
export function States({ counts }: { counts: StateCounts }) {
  const say = useSay();
  const wanted = useTime((state) => state.states);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame that has to be undone
    <div className="toggles" role="group" aria-label={say(words.states)}>
      {toldStates.map((state) => (
        <Toggle
          key={state}
          pressed={wanted.includes(state)}
          count={counts[state] ?? 0}
          title={say(statesExplained[state])}
          sign={<Sign state={state} />}
          onToggle={() => toggleState(state)}
        >
          {say(stateNames[state])}
        </Toggle>
      ))}
    </div>
  );
}
