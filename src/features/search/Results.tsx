import { fill, useSay } from '../../i18n/index.ts';
import { type AtlasIndex, keyOf, type Thing } from '../../state/atlas-index.ts';
import { Option } from './Option.tsx';
import { optionId, type View } from './view.ts';
import { words } from './words.ts';

type Props = {
  index: AtlasIndex;
  view: View;
  query: string;
  /** Id of the listbox; options begin theirs with it. */
  id: string;
  active: string | null;
  onPick: (thing: Thing) => void;
};

/** What was found, in groups. */
export function Results({ index, view, query, id, active, onPick }: Props) {
  const say = useSay();
  if (!view.listed) return <p className="search-empty">{say(fill(words.none, { query }))}</p>;
  return (
    <>
      <div id={id} role="listbox" aria-label={say(words.results)}>
        {view.groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is not a group of options
          <div key={group.id} role="group" aria-label={say(group.title)}>
            <div className="search-group" aria-hidden="true">
              {say(group.title)}
            </div>
            {group.things.map((thing) => (
              <Option
                key={keyOf(thing)}
                index={index}
                thing={thing}
                id={optionId(id, thing)}
                query={query}
                active={keyOf(thing) === active}
                onPick={() => onPick(thing)}
              />
            ))}
          </div>
        ))}
      </div>
      {view.listed < view.total && (
        <p className="search-more">{say(fill(words.more, { listed: view.listed, n: view.total }))}</p>
      )}
    </>
  );
}
