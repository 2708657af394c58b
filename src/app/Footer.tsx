import { fill, useSay } from '../i18n/index.ts';
import { openTab, setSheet, useCatalog } from '../state/index.ts';
import { Button } from '../ui/Button.tsx';
import { words } from './words.ts';

/** What every map must say of itself. The scale stands beside it, drawn by the map. */
export function Footer() {
  const say = useSay();
  const version = useCatalog((state) => state.version);
  return (
    <footer className="footer">
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
