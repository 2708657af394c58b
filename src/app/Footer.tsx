import { fill, useSay } from '../i18n/index.ts';
import type { Overlay } from '../model/overlay.ts';
import {
  drawnBase,
  openTab,
  ownDrawn,
  setSheet,
  useBaseMap,
  useCatalog,
  useOverlays,
  useVisibility,
} from '../state/index.ts';
import { Button } from '../ui/Button.tsx';
import { words } from './words.ts';

const attributionsOf = (overlays: readonly Overlay[]): readonly string[] =>
  overlays.flatMap(({ on, source }) => (on && source.type === 'tiles' && source.attribution) || []);

/** Whose the layers of other hosts are, while they are drawn. */
function useAttributions(): string {
  const solo = useVisibility((state) => state.solo);
  const own = useOverlays(({ overlays }) =>
    attributionsOf(overlays.filter(({ id }) => ownDrawn({ solo }, id))).join('\n'),
  );
  const base = useBaseMap((state) => attributionsOf(drawnBase(state)).join('\n'));
  return [...new Set(`${base}\n${own}`.split('\n').filter(Boolean))].join(' · ');
}

/** What every map must say of itself. The scale stands beside it, drawn by the map. */
export function Footer() {
  const say = useSay();
  const others = useAttributions();
  const version = useCatalog((state) => state.version);
  return (
    <footer className="footer">
      {others && <span className="footer-others">{others}</span>}
      <span>{say(words.schematic)}</span>
      {version && (
        <Button
          look="link"
          onClick={() => {
            openTab('documents');
            setSheet('half');
          }}
        >
          {say(fill(words.data, { version }))}
        </Button>
      )}
    </footer>
  );
}
