import { useMemo, useState } from 'react';
import { useSay } from '../../i18n/index.ts';
import type { Theme } from '../../layers/index.ts';
import { shownTheme, useCatalog, usePageAddress, useSelection, useSettings } from '../../state/index.ts';
import { Segments } from '../../ui/Segments.tsx';
import { holdsHome, type SharedPart, sharedAddress } from '../shared-address.ts';
import { AddressPart } from './AddressPart.tsx';
import { CardPart } from './CardPart.tsx';
import { EmbedPart } from './EmbedPart.tsx';
import './share.css';
import { type Subject, useCard } from './use-card.ts';
import { cardWords, words } from './words.ts';

/** What can be shared besides the whole view: what is selected, if the atlas knows it. */
function useSelected(): Exclude<Subject, { kind: 'view' }> | null {
  const selection = useSelection((state) => state.selection);
  const known = useCatalog(({ byId }) => selection.kind === 'entry' && byId.has(selection.id));
  if (selection.kind === 'none' || selection.kind === 'own') return null;
  if (selection.kind === 'entry' && !known) return null;
  return selection;
}

/** Gives the view or one entry away: as an address, as a code to scan, as a picture. */
export function Share() {
  const say = useSay();
  const selected = useSelected();
  const [wish, setPart] = useState<SharedPart>('selected');
  const part: SharedPart = selected ? wish : 'view';
  const subject = useMemo<Subject>(
    () => (part === 'selected' && selected ? selected : { kind: 'view' }),
    [part, selected],
  );
  const version = useCatalog((state) => state.version);
  const page = usePageAddress();
  const address = sharedAddress(page, part, version);
  const own = useSettings(shownTheme);
  const [wishedTheme, setTheme] = useState<Theme>('light');
  // The page may have changed its theme meanwhile; the card then goes back to the one that is always offered.
  const theme = wishedTheme === own ? own : 'light';
  const card = useCard(subject, address, theme);
  const name = useCatalog(({ byId }) => (subject.kind === 'entry' ? byId.get(subject.id)?.name : undefined));
  const title = [subject.kind === 'shape' ? subject.name : name, cardWords.atlas].flatMap((text) =>
    text ? say(text) : [],
  );
  return (
    <div className="share">
      <div className="share-column">
        {selected && (
          <Segments<SharedPart>
            legend={say(words.what)}
            value={part}
            options={[
              { value: 'selected', label: say(words.selected) },
              { value: 'view', label: say(words.view) },
            ]}
            onChange={setPart}
          />
        )}
        <AddressPart
          address={address}
          title={title.join(' · ')}
          file={card.phase === 'ready' ? card.file : null}
          coarse={part === 'view' && holdsHome(page)}
        />
        <EmbedPart address={address} />
      </div>
      <CardPart card={card} theme={theme} onTheme={setTheme} />
    </div>
  );
}
