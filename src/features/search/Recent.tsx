import { X } from 'lucide-react';
import { useRef } from 'react';
import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import { type AtlasIndex, keyOf, type Thing } from '../../state/atlas-index.ts';
import { forget, forgetAll } from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Option } from './Option.tsx';
import { nameOf } from './pick.ts';
import { optionId, optionsOf, type View } from './view.ts';
import { words } from './words.ts';

type Props = {
  index: AtlasIndex;
  view: View;
  id: string;
  active: string | null;
  onPick: (thing: Thing) => void;
  /** The last one is gone: the focus goes back to the field. */
  onEmpty: () => void;
};

/**
 * What was picked before. A list of options may hold nothing but options, so the buttons that take one away are a list
 * of their own, laid beside it row by row.
 */
export function Recent({ index, view, id, active, onPick, onEmpty }: Props) {
  const say = useSay();
  const language = useLanguage();
  const removes = useRef<HTMLDivElement>(null);
  const things = optionsOf(view);
  const remove = (thing: Thing, at: number) => {
    forget(keyOf(thing));
    announce(fill(words.removed, { name: say(nameOf(thing)) })[language]);
    const buttons = removes.current?.querySelectorAll('button');
    const next = buttons?.[at + 1] ?? buttons?.[at - 1];
    if (next) next.focus();
    else onEmpty();
  };
  return (
    <>
      <div className="search-recent-head">
        <span aria-hidden="true">{say(words.recent)}</span>
        <Button
          look="quiet"
          onClick={() => {
            forgetAll();
            announce(say(words.allRemoved));
            onEmpty();
          }}
        >
          {say(words.removeAll)}
        </Button>
      </div>
      <div className="search-recent">
        <div id={id} role="listbox" aria-label={say(words.recent)}>
          {things.map((thing, i) => (
            <Option
              key={keyOf(thing)}
              index={index}
              thing={thing}
              id={optionId(id, thing)}
              query=""
              active={keyOf(thing) === active}
              onPick={() => onPick(thing)}
              row={i + 1}
            />
          ))}
        </div>
        <div ref={removes} className="search-removes">
          {things.map((thing, i) => (
            <IconButton
              key={keyOf(thing)}
              label={say(fill(words.remove, { name: say(nameOf(thing)) }))}
              style={{ gridRow: i + 1 }}
              onClick={() => remove(thing, i)}
            >
              <X size={16} strokeWidth={1.5} aria-hidden />
            </IconButton>
          ))}
        </div>
      </div>
    </>
  );
}
