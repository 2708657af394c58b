import { useId, useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { ownPalettes } from '../../layers/overlay-colors.ts';
import { type Classes, mostCategories, type Overlay } from '../../model/overlay.ts';
import { askOverlay } from '../../overlay/client.ts';
import { shownTheme, styleOverlay, useSettings } from '../../state/index.ts';
import { words } from './own-words.ts';

/** The classes that a field suggests: steps of about as many features each, or the most frequent values. */
async function classesBy({ id, fields }: Overlay, name: string): Promise<Classes> {
  const field = fields.find((one) => one.name === name);
  if (!field) return { by: 'one' };
  // Of all features: a filter that is taken off must not bring colours the legend does not know.
  const { values, numbers, missing, distinct } = await askOverlay('statistics', [id, name, []]);
  const none = missing > 0;
  if (field.kind === 'number' && numbers) return { by: 'steps', field: name, breaks: numbers.breaks, none };
  const own = values.slice(0, mostCategories).map(([value]) => value);
  return { by: 'categories', field: name, values: own, others: distinct > own.length, none };
}

/** Which of the own colours. */
export function ColorChoice({ overlay: { id, style } }: { overlay: Overlay }) {
  const say = useSay();
  const theme = useSettings(shownTheme);
  const group = useId();
  return (
    <fieldset className="own-colors">
      <legend className="own-caption">{say(words.color)}</legend>
      <div>
        {ownPalettes[theme].colors.map((color, i) => (
          <label key={color}>
            <input
              type="radio"
              name={group}
              aria-label={say(fill(words.colorNumber, { number: i + 1 }))}
              checked={style.color === i}
              onChange={() => styleOverlay(id, { color: i })}
            />
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <circle cx="10" cy="10" r="9" fill={color} />
            </svg>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What an own layer's colour and names tell. */
export function StyleEditor({ overlay }: { overlay: Overlay }) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const { id, fields, style } = overlay;
  if (!fields.length) return <ColorChoice overlay={overlay} />;
  const { classes, label } = style;
  const paintBy = async (name: string) => {
    setAsking(true);
    try {
      styleOverlay(id, { classes: name ? await classesBy(overlay, name) : { by: 'one' } });
    } catch {
      // The worker has told why, in the row.
    } finally {
      setAsking(false);
    }
  };
  const options = fields.map(({ name }) => (
    <option key={name} value={name}>
      {name}
    </option>
  ));
  return (
    <div className="own-style">
      <label>
        <span className="own-caption">{say(words.colorBy)}</span>
        <select
          className="field"
          data-size="small"
          value={classes.by === 'one' ? '' : classes.field}
          aria-busy={asking}
          onChange={(event) => void paintBy(event.target.value)}
        >
          <option value="">{say(words.oneColor)}</option>
          {options}
        </select>
      </label>
      {classes.by === 'one' && <ColorChoice overlay={overlay} />}
      <label>
        <span className="own-caption">{say(words.labelBy)}</span>
        <select
          className="field"
          data-size="small"
          value={label ?? ''}
          onChange={(event) => styleOverlay(id, { label: event.target.value || null })}
        >
          <option value="">{say(words.noLabel)}</option>
          {options}
        </select>
      </label>
    </div>
  );
}
