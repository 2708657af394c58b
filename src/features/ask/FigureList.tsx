import { Circle, Copy, MapPin, Spline, Square, SquarePen, Trash2, Triangle } from 'lucide-react';
import { boundsOf } from '../../geo/bounds.ts';
import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import { fitBounds } from '../../map/index.ts';
import { askAbout, useAsk } from '../../state/ask.ts';
import { draw, type Figure, type FigureKind, useDrawing } from '../../state/drawing.ts';
import { hasMap, useView } from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Row } from '../../ui/Row.tsx';
import { CircleRadius } from './CircleRadius.tsx';
import { figureName, measureText } from './naming.ts';
import type { PenState } from './use-pen.ts';
import { words } from './words.ts';

const icons: Readonly<Record<FigureKind, typeof MapPin>> = {
  point: MapPin,
  line: Spline,
  polygon: Triangle,
  rectangle: Square,
  circle: Circle,
};

function FigureRow({ id, figure, state }: { id: string; figure: Figure; state: PenState }) {
  const say = useSay();
  const language = useLanguage();
  const map = useView(hasMap);
  const asked = useAsk(({ target }) => target?.kind === 'figure' && target.id === id);
  const name = say(figureName(figure));
  const measured = measureText(figure, language);
  const Icon = icons[figure.kind];
  const askThis = () => {
    askAbout({ kind: 'figure', id });
    const bounds = boundsOf(figure.geometry);
    if (bounds) fitBounds(bounds);
  };
  const copy = async () => {
    const text = `${name}${language === 'zh' ? '：' : ': '}${measured}`;
    const done = await copyText(text, null);
    announce(say(done ? fill(words.copied, { text }) : words.notCopied));
  };
  const remove = () => {
    draw({ does: 'remove', id });
    announce(say(fill(words.removed, { name })));
  };
  return (
    <li className="ask-figure">
      <Row
        sign={<Icon size={18} strokeWidth={1.5} aria-hidden />}
        title={name}
        note={measured}
        current={asked}
        onClick={askThis}
      />
      {map && (
        <IconButton
          label={`${say(words.edit)} ${name}`}
          onClick={(event) => state.edit(id, event.currentTarget)}
        >
          <SquarePen size={18} strokeWidth={1.5} aria-hidden />
        </IconButton>
      )}
      <IconButton label={say(fill(words.copy, { name }))} onClick={() => void copy()}>
        <Copy size={18} strokeWidth={1.5} aria-hidden />
      </IconButton>
      <IconButton label={say(fill(words.remove, { name }))} onClick={remove}>
        <Trash2 size={18} strokeWidth={1.5} aria-hidden />
      </IconButton>
      {asked && figure.kind === 'circle' && figure.geometry.type === 'Polygon' && (
        <CircleRadius id={id} circle={figure.geometry} name={name} />
      )}
    </li>
  );
}

/** What is drawn, with what it measures; pressing one asks about it. */
export function FigureList({ state }: { state: PenState }) {
  const say = useSay();
  const map = useView(hasMap);
  const figures = useDrawing((drawing) => drawing.figures);
  const all = Object.entries(figures);
  if (all.length === 0) return map ? <p className="ask-note">{say(words.noFigures)}</p> : null;
  const clear = () => {
    draw({ does: 'clear' });
    announce(say(words.cleared));
  };
  return (
    <section>
      <div className="ask-head">
        <h3>{say(words.figures)}</h3>
        {all.length > 1 && (
          <Button look="link" onClick={clear}>
            {say(words.clear)}
          </Button>
        )}
      </div>
      <ul>
        {all.map(([id, figure]) => (
          <FigureRow key={id} id={id} figure={figure} state={state} />
        ))}
      </ul>
    </section>
  );
}
