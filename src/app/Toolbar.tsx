import { Maximize, Minus, Plus } from 'lucide-react';
import { useSay } from '../i18n/index.ts';
import { goHome, zoomBy } from '../map/index.ts';
import { hasMap, openDialog, useView } from '../state/index.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { features } from './features.ts';
import { words } from './words.ts';

/** A button for each tool that opens as a dialog. */
export function ToolButtons() {
  const say = useSay();
  return features
    .filter((feature) => feature.slot === 'tool')
    .map(({ id, title, icon: Icon }) => (
      <IconButton key={id} label={say(title)} aria-haspopup="dialog" onClick={() => openDialog(id)}>
        <Icon size={20} strokeWidth={1.5} aria-hidden />
      </IconButton>
    ));
}

/** Zoom and tools, at the right edge. */
export function Toolbar() {
  const say = useSay();
  const map = useView(hasMap);
  return (
    <nav className="toolbar" aria-label={say(words.tools)}>
      {map && (
        <div className="card toolbar-group">
          <IconButton label={say(words.zoomIn)} onClick={() => zoomBy(1)}>
            <Plus size={20} strokeWidth={1.5} aria-hidden />
          </IconButton>
          <IconButton label={say(words.zoomOut)} onClick={() => zoomBy(-1)}>
            <Minus size={20} strokeWidth={1.5} aria-hidden />
          </IconButton>
          <IconButton label={say(words.home)} onClick={goHome}>
            <Maximize size={18} strokeWidth={1.5} aria-hidden />
          </IconButton>
        </div>
      )}
      <div className="card toolbar-group">
        <ToolButtons />
      </div>
    </nav>
  );
}
