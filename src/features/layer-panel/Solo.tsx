import { fill, useSay } from '../../i18n/index.ts';
import { layerById } from '../../layers/index.ts';
import { goSolo, leaveSolo, useOverlays, useVisibility } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { askedWords } from '../asked-words.ts';
import { soloWords as words } from './words.ts';

/** Lets a layer be looked at alone, and takes it back. */
export function Solo({ id, name }: { id: string; name: string }) {
  const say = useSay();
  const alone = useVisibility((state) => state.solo === id);
  return (
    <div>
      <Button
        aria-pressed={alone}
        aria-label={say(fill(words.onlyNamed, { layer: name }))}
        onClick={() => (alone ? leaveSolo() : goSolo(id))}
      >
        {say(words.only)}
      </Button>
    </div>
  );
}

/** Says that one layer is looked at alone. */
export function SoloLine() {
  const say = useSay();
  const solo = useVisibility((state) => state.solo);
  const own = useOverlays(({ overlays }) => overlays.find(({ id }) => id === solo)?.title);
  const layer = layerById.get(solo ?? '');
  if (!solo) return null;
  return (
    <p className="solo-line">
      {say(fill(askedWords.alone, { layer: own ?? (layer ? say(layer.title) : '') }))}
      <Button look="link" onClick={leaveSolo}>
        {say(askedWords.allLayers)}
      </Button>
    </p>
  );
}
