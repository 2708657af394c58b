import { ArrowDown, ArrowUp, Maximize2, Trash2 } from 'lucide-react';
import { fill, formatNumber, useLanguage, useSay } from '../../i18n/index.ts';
import { palettes } from '../../layers/index.ts';
import { toOverlayLayer } from '../../layers/overlay-layer.ts';
import { fitBounds } from '../../map/index.ts';
import type { Overlay } from '../../model/overlay.ts';
import { datumNames, datums } from '../../overlay/reading.ts';
import {
  moveOverlay,
  renameOverlay,
  setOverlayOpacity,
  shownTheme,
  useOverlays,
  useSettings,
} from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Swatch } from '../Swatch.tsx';
import { Opacity } from './Opacity.tsx';
import { OwnFilter } from './OwnFilter.tsx';
import { save } from './own-save.ts';
import { words } from './own-words.ts';
import { Solo } from './Solo.tsx';
import { ColorChoice, StyleEditor } from './StyleEditor.tsx';
import { TableButton } from './TableButton.tsx';
import { RetryTiles, TilesBelow } from './TilesBelow.tsx';

function Legend({ overlay }: { overlay: Overlay }) {
  const say = useSay();
  const language = useLanguage();
  const theme = useSettings(shownTheme);
  const typeScale = useSettings((state) => state.typeScale);
  const look = { theme, colors: palettes[theme], language, typeScale };
  const layer = toOverlayLayer(overlay);
  return (
    <ul aria-label={say(fill(words.legend, { layer: overlay.title }))}>
      {layer.legend.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two values may read alike, the place in the legend does not
        <li key={i} className="legend-row" style={{ opacity: 0.25 + 0.75 * overlay.opacity }}>
          <Swatch layer={layer} row={row} look={look} />
          <span>{say(row.title)}</span>
        </li>
      ))}
    </ul>
  );
}

function Actions({ overlay }: { overlay: Overlay }) {
  const say = useSay();
  const { id, title, bounds } = overlay;
  const bottom = useOverlays(({ overlays }) => overlays[0]?.id);
  const top = useOverlays(({ overlays }) => overlays.at(-1)?.id);
  const named = (text: typeof words.remove) => say(fill(text, { layer: title }));
  const remove = async () => {
    const next = document.getElementById('own-layers-title');
    const { removeOverlay } = await import('../../state/own-files.ts');
    removeOverlay(id);
    next?.focus();
  };
  return (
    <div className="own-actions">
      {bounds && (
        <IconButton label={named(words.zoomTo)} onClick={() => fitBounds(bounds)}>
          <Maximize2 size={18} strokeWidth={1.5} aria-hidden />
        </IconButton>
      )}
      <IconButton label={named(words.up)} disabled={id === top} onClick={() => moveOverlay(id, 1)}>
        <ArrowUp size={18} strokeWidth={1.5} aria-hidden />
      </IconButton>
      <IconButton label={named(words.down)} disabled={id === bottom} onClick={() => moveOverlay(id, -1)}>
        <ArrowDown size={18} strokeWidth={1.5} aria-hidden />
      </IconButton>
      <IconButton label={named(words.remove)} onClick={() => void remove()}>
        <Trash2 size={18} strokeWidth={1.5} aria-hidden />
      </IconButton>
    </div>
  );
}

/** What stands below an own layer's row: what it is, its legend, how it is drawn, what can be done with it. */
export function OwnBelow({ overlay }: { overlay: Overlay }) {
  const say = useSay();
  const language = useLanguage();
  const failed = useOverlays((state) => state.failed[overlay.id]);
  const { id, title, count, kept, kind, note, source } = overlay;
  const datum = datums.find((one) => one === overlay.datum);
  return (
    <div className="own-below">
      {failed && (
        <p className="layer-missing" role="alert">
          {say(failed)} {source.type === 'tiles' && <RetryTiles id={id} />}
        </p>
      )}
      {kind === 'features' && (
        <p className="layer-about">
          {say(fill(words.count, { count: formatNumber(count, language, 0) }))}
          {say(kept ? words.kept : words.notKept)}
        </p>
      )}
      {source.type === 'tiles' && <TilesBelow overlay={overlay} source={source} />}
      {datum && <p className="layer-about">{say(fill(words.datum, { datum: say(datumNames[datum]) }))}</p>}
      {note && <p className="layer-about">{say(note)}</p>}
      {kind !== 'raster' && <Legend overlay={overlay} />}
      {kind === 'features' && <StyleEditor overlay={overlay} />}
      {kind === 'vector' && <ColorChoice overlay={overlay} />}
      {kind === 'features' && <OwnFilter overlay={overlay} />}
      <Solo id={id} name={title} />
      <Opacity name={title} value={overlay.opacity} onChange={(to) => setOverlayOpacity(id, to)} />
      <label className="own-name">
        <span className="own-caption">{say(words.name)}</span>
        <input
          className="field"
          data-size="small"
          defaultValue={title}
          key={title}
          maxLength={120}
          onBlur={(event) => renameOverlay(id, event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
      </label>
      <Actions overlay={overlay} />
      {kind === 'features' && (
        <p className="layer-about own-take">
          <TableButton overlay={overlay} />
          {say(overlay.filter.length ? words.exportLeft : words.export)}{' '}
          <Button look="link" onClick={() => void save(overlay, 'geojson')}>
            GeoJSON
          </Button>{' '}
          <Button look="link" onClick={() => void save(overlay, 'csv')}>
            CSV
          </Button>
        </p>
      )}
    </div>
  );
}
