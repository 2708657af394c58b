import { MapPin } from 'lucide-react';
import { fill, formatDistance, useLanguage, useSay } from '../../i18n/index.ts';
import { removePlace, type SavedPlace, savePlaceAgain, useFollow } from '../../state/index.ts';
import { Row } from '../../ui/Row.tsx';
import { openPlace } from './open.ts';
import { PlaceMore } from './PlaceMore.tsx';
import { PlaceNews } from './PlaceNews.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { useRemovable } from './use-removable.ts';
import { words } from './words.ts';

function PlaceItem({ id, place, removed }: { id: string; place: SavedPlace; removed: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const name = say(place.name ?? words.pinned);
  return (
    <li data-removed={removed}>
      <div className="entry-row">
        <Row
          sign={<MapPin size={18} strokeWidth={1.5} aria-hidden />}
          title={name}
          note={say(fill(words.within, { distance: formatDistance(place.radiusM, language) }))}
          onClick={() => openPlace(place)}
        />
        <RemoveButton
          name={name}
          removed={removed}
          onRemove={() => removePlace(id)}
          onUndo={() => savePlaceAgain(id, place)}
        />
      </div>
      {!removed && <PlaceNews id={id} place={place} />}
      {!removed && <PlaceMore id={id} place={place} name={name} />}
    </li>
  );
}

/** The places kept on this device, each with what is new within its radius. */
export function SavedPlaces() {
  const say = useSay();
  const rows = useRemovable(useFollow((state) => state.places));
  if (rows.length === 0) return null;
  return (
    <section className="follow-part" aria-labelledby="follow-places">
      <h3 id="follow-places">{say(words.places)}</h3>
      <ul className="follow-list">
        {rows.map(({ id, value, removed }) => (
          <PlaceItem key={id} id={id} place={value} removed={removed} />
        ))}
      </ul>
    </section>
  );
}
