import { useEffect, useState } from 'react';
import { joinBounds } from '../../geo/bounds.ts';
import { fill, useSay } from '../../i18n/index.ts';
import { ghostColor } from '../../layers/ghosts.ts';
import { type Datum, datumNames, datums } from '../../overlay/reading.ts';
import { hasMap, setSketch, shownTheme, useSettings, useView } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice, Options } from './Choice.tsx';
import { closeBounds, ghostOf, ghostSketch } from './ghosts.ts';
import { lookAt, lookAtUnseen } from './in-view.ts';
import { datumMatters } from './plain.ts';
import type { ChoiceProps } from './wishing.ts';
import { words } from './words.ts';

const froms: Readonly<Record<Datum, (typeof words)['fromBd09']>> = {
  wgs84: words.fromWgs84,
  cgcs2000: words.fromCgcs2000,
  gcj02: words.fromGcj02,
  bd09: words.fromBd09,
};

/** In which datum the file is: the same positions are on the map once in each, over our roads and rail. */
export function DatumChoice({ item, reading, onWish }: ChoiceProps) {
  const say = useSay();
  const theme = useSettings(shownTheme);
  const map = useView(hasMap);
  const { choices, sample, tables } = reading;
  const matters = datumMatters(sample);
  const [open, setOpen] = useState(matters && !choices.datum.sure);
  const chosen = item.wishes.datum ?? choices.datum.value;
  useEffect(() => {
    setSketch('import', ghostSketch(sample, chosen, open));
    return () => setSketch('import', []);
  }, [sample, chosen, open]);
  // Of the features, not of the sample: it may hold positions that are wrong.
  const whole = joinBounds(tables.flatMap(({ bounds }) => (bounds ? [bounds] : [])));
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it comes or is opened; choosing does not move the map
  useEffect(() => {
    if (open) lookAt(closeBounds(sample));
    else lookAtUnseen(whole);
  }, [open]);
  if (!matters) return null;
  return (
    <Choice
      title={words.datum}
      value={say(datumNames[chosen])}
      guess={choices.datum}
      before={item.wishes.datum && item.guessed?.datum.reason}
      onOpen={setOpen}
    >
      <p>{say(map ? words.datumLead : words.datumNoMap)}</p>
      <Options
        legend={say(words.datum)}
        value={chosen}
        options={datums.map((datum) => ({
          value: datum,
          label: say(datumNames[datum]),
          note: [
            say(froms[datum]),
            ...(choices.fit ? [say(fill(words.fits, { share: Math.round(100 * choices.fit[datum]) }))] : []),
          ].join(' · '),
          sign: (
            <svg className="import-ghost" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <circle
                cx="7"
                cy="7"
                r="5"
                stroke={ghostColor(ghostOf(datum), theme)}
                fill={ghostOf(datum) === ghostOf(chosen) ? ghostColor(ghostOf(datum), theme) : 'none'}
              />
            </svg>
          ),
        }))}
        onChange={(datum) => onWish({ datum })}
      />
      {map && (
        <p className="import-looks">
          <Button look="quiet" onClick={() => lookAt(closeBounds(sample))}>
            {say(words.closely)}
          </Button>
          <Button look="quiet" onClick={() => lookAt(whole)}>
            {say(words.whole)}
          </Button>
        </p>
      )}
    </Choice>
  );
}
