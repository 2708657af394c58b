import { type ReactNode, useId } from 'react';
import { formatDistance, useLanguage, useSay } from '../../i18n/index.ts';
import { leastRadiusM, mostRadiusM, setRadius, useNear } from '../../state/index.ts';
import { words } from './words.ts';

const chips = [500, 1000, 1500, 3000, 5000] as const;

/** How far to look: five usual distances, a slider for the rest, and beside it what was found. */
export function Radius({ children }: { children: ReactNode }) {
  const say = useSay();
  const language = useLanguage();
  const group = useId();
  const radiusM = useNear((state) => state.radiusM);
  return (
    <fieldset className="near-radius">
      <legend className="visually-hidden">{say(words.radius)}</legend>
      <div className="near-chips">
        {chips.map((meters) => (
          <label key={meters}>
            <input
              type="radio"
              name={group}
              checked={meters === radiusM}
              onChange={() => setRadius(meters)}
            />
            <span>{formatDistance(meters, language)}</span>
          </label>
        ))}
      </div>
      <div className="near-slider">
        <div>{children}</div>
        <input
          type="range"
          aria-label={say(words.radiusSlider)}
          aria-valuetext={formatDistance(radiusM, language)}
          min={leastRadiusM}
          max={mostRadiusM}
          step={100}
          value={radiusM}
          onChange={(event) => setRadius(Number(event.target.value))}
        />
      </div>
    </fieldset>
  );
}
