import { ChevronDown, ChevronRight, Globe } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import type { Overlay } from '../../model/overlay.ts';
import { site } from '../../site.ts';
import { type ComingFile, openDialog, showOverlay, useOverlays } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { OwnBelow } from './OwnBelow.tsx';
import './own-layers.css';
import { words } from './own-words.ts';

function ComingRow({ coming: { file, step, share, cancel } }: { coming: ComingFile }) {
  const say = useSay();
  return (
    <li className="own-coming">
      <span role="status">
        {file} · {say(step)}
      </span>
      <progress max={1} value={share} aria-label={file} />
      <Button look="quiet" onClick={cancel}>
        {say(words.cancel)}
      </Button>
    </li>
  );
}

function OwnRow({ overlay }: { overlay: Overlay }) {
  const say = useSay();
  const failed = useOverlays((state) => overlay.id in state.failed);
  const [open, setOpen] = useState(true);
  const below = useId();
  const name = overlay.title;
  return (
    <li className="own-layer">
      <div className="own-row">
        {/* biome-ignore lint/a11y/useSemanticElements: drawn as the tree above draws its rows */}
        <button
          type="button"
          role="checkbox"
          aria-checked={overlay.on}
          className="own-toggle"
          onClick={() => showOverlay(overlay.id, !overlay.on)}
        >
          <Check state={overlay.on ? 'on' : 'off'} />
          <span>{name}</span>
        </button>
        {failed && <span className="layer-missing">{say(words.failedShort)}</span>}
        <button
          type="button"
          className="tree-opener"
          aria-expanded={open}
          aria-controls={below}
          aria-label={say(fill(open ? words.fold : words.unfold, { name }))}
          onClick={() => setOpen(!open)}
        >
          {open ? (
            <ChevronDown size={18} strokeWidth={1.5} aria-hidden />
          ) : (
            <ChevronRight size={18} strokeWidth={1.5} aria-hidden />
          )}
        </button>
      </div>
      <div id={below}>{open && <OwnBelow overlay={overlay} />}</div>
    </li>
  );
}

/** The reader's own layers, topmost first, below those of the atlas. */
export function OwnLayers() {
  const say = useSay();
  const language = useLanguage();
  const overlays = useOverlays((state) => state.overlays);
  const coming = useOverlays((state) => state.coming);
  const heading = useRef<HTMLHeadingElement>(null);
  const on = overlays.filter((overlay) => overlay.on).length;
  return (
    <section className="own-layers" aria-label={say(words.title)} lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <h2 ref={heading} tabIndex={-1} id="own-layers-title">
        {say(words.title)}
        <span className="tree-count">
          {on}/{overlays.length}
        </span>
      </h2>
      <ul>
        {coming.map((one) => (
          <ComingRow key={one.id} coming={one} />
        ))}
        {overlays.toReversed().map((overlay) => (
          <OwnRow key={overlay.id} overlay={overlay} />
        ))}
      </ul>
      {site.externalHosts.length > 0 && (
        <Button look="quiet" className="own-add" onClick={() => openDialog('external')}>
          <Globe size={18} strokeWidth={1.5} aria-hidden />
          {say(words.online)}
        </Button>
      )}
    </section>
  );
}
