import type { Polygon } from 'geojson';
import { useId } from 'react';
import { circleAround } from '../../geo/circle.ts';
import { roundGeometry } from '../../geo/format.ts';
import { fill, useSay } from '../../i18n/index.ts';
import { circleOf } from '../../model/measures.ts';
import { draw } from '../../state/drawing.ts';
import { words } from './words.ts';

const mostMeters = 100_000;

/** A circle's radius in metres, to be typed: the middle stays where it is. */
export function CircleRadius({ id, circle, name }: { id: string; circle: Polygon; name: string }) {
  const say = useSay();
  const field = useId();
  const { at, radiusM } = circleOf(circle);
  const now = Math.round(radiusM);
  const take = (input: HTMLInputElement) => {
    const meters = Math.round(Number(input.value));
    if (meters === now || meters < 1 || meters > mostMeters || Number.isNaN(meters))
      input.value = String(now);
    else draw({ does: 'change', id, geometry: roundGeometry(circleAround(at, meters)) as Polygon });
  };
  return (
    <div className="ask-buffer ask-radius">
      <label htmlFor={field}>{say(fill(words.radiusOf, { name }))}</label>
      <input
        // Undone or changed by hand, the field follows.
        key={now}
        id={field}
        className="field"
        data-size="small"
        type="number"
        inputMode="numeric"
        min={1}
        max={mostMeters}
        step={50}
        defaultValue={now}
        onBlur={(event) => take(event.currentTarget)}
        onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget)}
      />
      <span>{say(words.meters)}</span>
    </div>
  );
}
