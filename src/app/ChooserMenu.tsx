import { useEffect, useRef } from 'react';
import { useSay } from '../i18n/index.ts';
import { glyphForms } from '../layers/glyphs.ts';
import { layerById, sectorGroupOf } from '../layers/index.ts';
import { overlaySource } from '../model/overlay.ts';
import {
  closeChooser,
  type Option,
  select,
  useCatalog,
  useColors,
  useOverlays,
  useSelection,
} from '../state/index.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Row } from '../ui/Row.tsx';
import { words } from './words.ts';

function OptionRow({ option }: { option: Option }) {
  const say = useSay();
  const colors = useColors();
  const byId = useCatalog((state) => state.byId);
  const brief = option.selection.kind === 'entry' ? byId.get(option.selection.id) : undefined;
  const layer = layerById.get(option.layer);
  const own = useOverlays(
    ({ overlays }) => overlays.find(({ id }) => overlaySource(id) === option.layer)?.title,
  );
  return (
    <Row
      sign={
        brief && <Glyph form={glyphForms[brief.status]} color={colors.sectors[sectorGroupOf[brief.sector]]} />
      }
      title={say(brief?.name ?? option.name)}
      note={layer ? say(layer.title) : own}
      onClick={() => select(option.selection, 'map')}
    />
  );
}

/** Several things lie under a click: the reader chooses. */
export function ChooserMenu() {
  const say = useSay();
  const chooser = useSelection((state) => state.chooser);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!chooser) return;
    menu.current?.querySelector('button')?.focus();
    const outside = (event: Event) => {
      if (!(event.target instanceof Node && menu.current?.contains(event.target))) closeChooser();
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      closeChooser();
      document.querySelector<HTMLElement>('.maplibregl-canvas')?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', onEscape, true);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', onEscape, true);
    };
  }, [chooser]);
  if (!chooser) return null;
  const [x, y] = chooser.at;
  const style = {
    left: Math.max(8, Math.min(x, innerWidth - 300)),
    top: Math.max(
      8,
      Math.min(y, innerHeight - Math.min(chooser.options.length * 56 + 60, innerHeight * 0.6) - 8),
    ),
  };
  return (
    <div ref={menu} className="card chooser" role="dialog" aria-label={say(words.choose)} style={style}>
      <p>{say(words.choose)}</p>
      <ul>
        {chooser.options.map((option) => (
          <li key={`${option.layer}/${option.selection.id}`}>
            <OptionRow option={option} />
          </li>
        ))}
      </ul>
    </div>
  );
}
