import { useMemo } from 'react';
import { fill, formatDistance, useLanguage, useSay } from '../../i18n/index.ts';
import { type NearPlace, savedPlaceId, setPlaceRadius, useFollow, useNear } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { CalendarButton } from '../CalendarButton.tsx';
import type { Answer } from './groups.ts';
import { words } from './words.ts';

/** What can be done with the whole answer: its dates in a calendar, its reach as the one that is followed. */
export function NearMore({ place, name, answer }: { place: NearPlace; name: string; answer: Answer }) {
  const say = useSay();
  const language = useLanguage();
  const radiusM = useNear((state) => state.radiusM);
  const places = useFollow((state) => state.places);
  const id = savedPlaceId(places, place.at);
  const saved = id === undefined ? undefined : places[id];
  const entries = useMemo(
    () => [...answer.near, ...answer.around].map(({ entry }) => entry),
    [answer.near, answer.around],
  );
  return (
    <div className="near-ways">
      <CalendarButton
        entries={entries}
        label={words.calendar}
        name={fill(words.calendarName, { place: name })}
      />
      {saved && id !== undefined && saved.radiusM !== radiusM && (
        <Button onClick={() => setPlaceRadius(id, radiusM)}>
          {say(fill(words.widen, { distance: formatDistance(radiusM, language) }))}
        </Button>
      )}
    </div>
  );
}
