import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { askedWords as words } from '../features/asked-words.ts';
import { fill, useSay } from '../i18n/index.ts';
import { layerById } from '../layers/index.ts';
import {
  askNothing,
  leaveSolo,
  openDialog,
  useAsked,
  useCatalog,
  useMatching,
  useOverlays,
  usePanels,
  useSelection,
  useView,
  useVisibility,
} from '../state/index.ts';
import { announce } from '../ui/announcer.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useSmallPage } from '../ui/use-media.ts';
import './asked-on-map.css';
import { featureById } from './features.ts';

/** Whether a panel in sight says what is asked; on a phone what is behind a low sheet is not in sight. */
function useToldElsewhere(): boolean {
  const small = useSmallPage();
  const { tab, dialog, sheet } = usePanels((state) => state);
  const detail = useSelection(({ selection }) => selection.kind !== 'none');
  if (dialog === 'filters') return true;
  if (!tab || !featureById.get(tab)?.tellsAsked) return false;
  return !small || (sheet !== 'low' && !detail);
}

/** Says how many are left whenever that changes, wherever the change was made. */
function useTold(n: number | null): void {
  const say = useSay();
  const all = useCatalog((state) => state.entries.length);
  const last = useRef(n);
  useEffect(() => {
    if (last.current === n) return;
    last.current = n;
    announce(say(n === null ? fill(words.announcedAll, { n: all }) : fill(words.announced, { n })));
  }, [n, all, say]);
}

/** The layer that is looked at alone, unless the panel of layers says so. */
function useSolo(): string | null {
  const say = useSay();
  const small = useSmallPage();
  const solo = useVisibility((state) => state.solo);
  const own = useOverlays(({ overlays }) => overlays.find(({ id }) => id === solo)?.title);
  const inSight = usePanels(({ tab, sheet }) => tab === 'layers' && !(small && sheet === 'low'));
  const layer = layerById.get(solo ?? '');
  if (!solo || inSight) return null;
  return own ?? (layer ? say(layer.title) : null);
}

/** Where no panel says so, the map itself tells that it is not showing everything, and takes it back. */
export function AskedOnMap() {
  const covered = useView((state) => state.covered);
  return (
    <div
      className="asked-on-map"
      style={{ left: covered.left + 12, right: covered.right + 12, top: Math.max(16, covered.top + 4) }}
    >
      <Asked />
      <Alone />
    </div>
  );
}

function Alone() {
  const say = useSay();
  const solo = useSolo();
  if (!solo) return null;
  return (
    <div className="card">
      <button type="button" onClick={leaveSolo}>
        <span>{say(fill(words.alone, { layer: solo }))}</span>
        <strong>{say(words.allLayers)}</strong>
      </button>
    </div>
  );
}

function Asked() {
  const say = useSay();
  const asked = useAsked();
  const n = useMatching()?.size ?? null;
  const told = useToldElsewhere();
  useTold(n);
  if (asked.length === 0 || n === null || told) return null;
  return (
    <div className="card">
      <button type="button" aria-haspopup="dialog" onClick={() => openDialog('filters')}>
        <span>
          {say(words.onMap)}
          {asked.map(({ name }) => say(name)).join(' · ')}
        </span>
        <strong>{say(fill(words.count, { n }))}</strong>
      </button>
      <IconButton label={say(words.clear)} onClick={askNothing}>
        <X size={18} strokeWidth={1.5} aria-hidden />
      </IconButton>
    </div>
  );
}
