import { useId } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { boundsInSight } from '../../map/index.ts';
import {
  askAbout,
  mostBufferM,
  sameTarget,
  setBuffer,
  type Target,
  targetOf,
  useAsk,
} from '../../state/ask.ts';
import { useDrawing } from '../../state/drawing.ts';
import { hasMap, useCatalog, useSelection, useView } from '../../state/index.ts';
import { Select } from '../../ui/Select.tsx';
import { figureName, targetName } from './naming.ts';
import { words } from './words.ts';

type Choice = { readonly value: string; readonly label: string; readonly target: () => Target | null };

/** Everything that can be asked about: what is selected, what is in view, what is drawn, the towns. */
function useChoices(): readonly Choice[] {
  const say = useSay();
  const selection = useSelection((state) => state.selection);
  const figures = useDrawing((state) => state.figures);
  const towns = useCatalog((state) => state.towns);
  const map = useView(hasMap);
  // A name may come in after the entry was chosen.
  useCatalog((state) => state.byId);
  const selected = targetOf(selection);
  return [
    ...(selected
      ? [
          {
            value: 'selected',
            label: say(fill(words.selected, { name: say(targetName(selected)) })),
            target: () => selected,
          },
        ]
      : []),
    ...Object.entries(figures).map(([id, figure]) => ({
      value: `figure-${id}`,
      label: say(figureName(figure)),
      target: (): Target => ({ kind: 'figure', id }),
    })),
    ...(map
      ? [
          {
            value: 'view',
            label: say(words.view),
            target: (): Target | null => {
              const bounds = boundsInSight();
              return bounds && { kind: 'view', bounds };
            },
          },
        ]
      : []),
    ...Object.entries(towns).map(([id, name]) => ({
      value: `town-${id}`,
      label: say(fill(words.town, { name: say(name) })),
      target: (): Target => ({ kind: 'shape', layer: 'towns', id: `town-${id}`, name }),
    })),
  ];
}

/** Which of the choices is asked about now; what is asked of but no longer among them is added. */
function currentOf(choices: readonly Choice[], target: Target | null): string {
  if (!target) return '';
  // What is in view now may be asked about again.
  if (target.kind === 'view') return 'asked';
  return choices.find((choice) => sameTarget(choice.target(), target))?.value ?? 'asked';
}

function Buffer() {
  const say = useSay();
  const id = useId();
  const bufferM = useAsk((state) => state.bufferM);
  return (
    <div className="ask-buffer">
      <label htmlFor={id}>{say(words.buffer)}</label>
      <input
        type="range"
        className="slider"
        min={0}
        max={mostBufferM}
        step={50}
        value={bufferM}
        aria-label={say(words.buffer)}
        aria-valuetext={`${bufferM} ${say(words.meters)}`}
        onChange={(event) => setBuffer(Number(event.target.value))}
      />
      <input
        id={id}
        className="field"
        data-size="small"
        type="number"
        inputMode="numeric"
        min={0}
        max={mostBufferM}
        step={50}
        value={bufferM}
        aria-label={say(words.bufferMeters)}
        onChange={(event) => setBuffer(Number(event.target.value))}
      />
      <span>{say(words.meters)}</span>
    </div>
  );
}

/** The question: about what, and how far around it. */
export function Asking() {
  const say = useSay();
  const target = useAsk((state) => state.target);
  const choices = useChoices();
  const current = currentOf(choices, target);
  const options = [
    ...(target && current !== 'asked' ? [] : [{ value: '', label: say(words.choose) }]),
    ...(target && current === 'asked' ? [{ value: 'asked', label: say(targetName(target)) }] : []),
    ...choices.map(({ value, label }) => ({ value, label })),
  ];
  return (
    <section className="ask-question">
      <h3>{say(words.question)}</h3>
      <Select
        label={say(words.about)}
        value={current}
        options={options}
        onChange={(value) => {
          const choice = choices.find((one) => one.value === value);
          if (choice) askAbout(choice.target());
        }}
      />
      <Buffer />
      {!target && <p className="ask-note">{say(words.how)}</p>}
    </section>
  );
}
