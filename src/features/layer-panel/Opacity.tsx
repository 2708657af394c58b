import { fill, useSay } from '../../i18n/index.ts';
import { words } from './words.ts';

type Props = { name: string; value: number; onChange: (opacity: number) => void };

/** How strongly a layer is drawn, 0 to 1. */
export function Opacity({ name, value, onChange }: Props) {
  const say = useSay();
  const percent = Math.round(value * 100);
  return (
    <label className="layer-opacity">
      <span className="visually-hidden">{say(fill(words.opacity, { layer: name }))}</span>
      <input
        className="slider"
        type="range"
        min="0"
        max="100"
        step="5"
        value={percent}
        onChange={(event) => onChange(Number(event.target.value) / 100)}
      />
      <output>{percent}%</output>
    </label>
  );
}
