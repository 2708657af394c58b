import { fill, useSay } from '../../i18n/index.ts';
import { type SavedPlace, useCatalog, useNews } from '../../state/index.ts';
import { Row } from '../../ui/Row.tsx';
import { Changes } from './Changes.tsx';
import { openEntry } from './open.ts';
import { words } from './words.ts';

/** What came, went and changed within the radius of a place. */
export function PlaceNews({ id, place }: { id: string; place: SavedPlace }) {
  const say = useSay();
  const byId = useCatalog((state) => state.byId);
  const news = useNews((state) => state.places[id]?.news);
  if (!news) return null;
  return (
    <div className="follow-changes">
      <p>{say(fill(words.since, { version: place.seen?.version ?? '' }))}</p>
      <ul className="follow-news">
        {news.map(({ id: entry, name, changes }) => {
          const brief = byId.get(entry);
          return (
            <li key={entry}>
              {brief ? (
                <Row
                  title={say(name)}
                  note={<Changes changes={changes} kind={brief.kind} />}
                  onClick={() => openEntry(entry)}
                />
              ) : (
                <div className="follow-news-gone">
                  <span>{say(name)}</span>
                  <Changes changes={changes} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
