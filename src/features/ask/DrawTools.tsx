import { Check, Circle, MapPin, Redo2, Spline, Square, SquarePen, Triangle, Undo2, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { currentLanguage, fill, useLanguage, useSay } from '../../i18n/index.ts';
import type { PenMode } from '../../map/index.ts';
import { draw, useDrawing } from '../../state/drawing.ts';
import { hasMap, useView } from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { measureText } from './naming.ts';
import type { PenState } from './use-pen.ts';
import { figureNames, words } from './words.ts';

const ways = [
  { mode: 'point', Icon: MapPin },
  { mode: 'line', Icon: Spline },
  { mode: 'polygon', Icon: Triangle },
  { mode: 'rectangle', Icon: Square },
  { mode: 'circle', Icon: Circle },
] as const satisfies readonly { mode: PenMode; Icon: typeof MapPin }[];

const icon = { size: 20, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** What is half done: how to go on, what it measures so far, and the ways out of it. */
function InHand({ state }: { state: PenState }) {
  const say = useSay();
  const language = useLanguage();
  const [snapping, setSnapping] = useState(true);
  const { mode, progress, pen } = state;
  const corners = progress?.corners ?? 0;
  const kind = mode && mode !== 'edit' ? mode : null;
  const measured =
    kind && progress && progress.geometry.type !== 'GeometryCollection'
      ? measureText(
          { kind, geometry: progress.geometry as Parameters<typeof measureText>[0]['geometry'] },
          language,
        )
      : '';
  // Read out with each corner, not with each move of the pointer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a corner is news
  useEffect(() => {
    if (corners > 1 && measured)
      announce(fill(words.corners, { n: corners, measure: measured })[currentLanguage()]);
  }, [corners]);
  useEffect(() => pen?.snap(snapping), [pen, snapping]);
  if (!mode) return null;
  return (
    <div className="ask-hand">
      <p className="ask-hint">{say(words.hints[mode])}</p>
      {kind && <p className="ask-live">{measured || '–'}</p>}
      <div className="ask-ways">
        {kind && progress && (
          <Button look="main" onClick={() => pen?.finish()}>
            <Check size={18} strokeWidth={1.5} aria-hidden />
            {say(words.finish)}
          </Button>
        )}
        <Button onClick={() => (progress ? pen?.cancel() : state.take(null))}>
          {kind ? (
            <X size={18} strokeWidth={1.5} aria-hidden />
          ) : (
            <Check size={18} strokeWidth={1.5} aria-hidden />
          )}
          {say(kind ? words.cancel : words.done)}
        </Button>
        {(kind === 'line' || kind === 'polygon' || mode === 'edit') && (
          <CheckBox checked={snapping} onChange={setSnapping}>
            <span>{say(words.snap)}</span>
          </CheckBox>
        )}
      </div>
      <p className="ask-keys">{say(kind ? words.keys : words.editKeys)}</p>
    </div>
  );
}

/** The ways to draw, and the way back. */
export function DrawTools({ state }: { state: PenState }) {
  const say = useSay();
  const map = useView(hasMap);
  const canUndo = useDrawing(({ past }) => past.length > 0);
  const canRedo = useDrawing(({ future }) => future.length > 0);
  const some = useDrawing(({ figures }) => Object.keys(figures).length > 0);
  const { mode, progress, pen, take, problem } = state;
  const undo = () => {
    if (!pen?.undo()) draw({ does: 'undo' });
  };
  const redo = () => {
    if (!pen?.redo()) draw({ does: 'redo' });
  };
  if (!map) return <p className="ask-note">{say(words.noMap)}</p>;
  return (
    <section className="ask-draw" aria-label={say(words.draw)}>
      <div className="ask-tools">
        {ways.map(({ mode: way, Icon }) => (
          <IconButton
            key={way}
            label={say(figureNames[way])}
            aria-pressed={mode === way}
            onClick={(event) => take(mode === way ? null : way, event.currentTarget)}
          >
            <Icon {...icon} />
          </IconButton>
        ))}
        <IconButton
          label={say(words.edit)}
          aria-pressed={mode === 'edit'}
          disabled={!some}
          onClick={(event) => take(mode === 'edit' ? null : 'edit', event.currentTarget)}
        >
          <SquarePen {...icon} />
        </IconButton>
        <span className="ask-rule" />
        <IconButton label={say(words.undo)} disabled={!canUndo && !progress} onClick={undo}>
          <Undo2 {...icon} />
        </IconButton>
        <IconButton label={say(words.redo)} disabled={!canRedo && !progress} onClick={redo}>
          <Redo2 {...icon} />
        </IconButton>
      </div>
      {problem && (
        <p className="ask-problem" role="alert">
          {say(problem)}
        </p>
      )}
      <InHand state={state} />
    </section>
  );
}
