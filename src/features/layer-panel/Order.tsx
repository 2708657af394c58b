import { useLanguage, useSay } from '../../i18n/index.ts';
import { layerById, palettes } from '../../layers/index.ts';
import {
  isDrawn,
  orderLayers,
  shownTheme,
  useSettings,
  useVisibility,
  visibilityStore,
} from '../../state/index.ts';
import { SortableList } from '../../ui/SortableList.tsx';
import { Swatch } from '../Swatch.tsx';
import { useSortableWords } from '../use-sortable-words.ts';
import { orderWords as words } from './words.ts';

/** The layers that are drawn as they lie on each other, topmost first, to be put in another order. */
export function Order() {
  const say = useSay();
  const language = useLanguage();
  const sortable = useSortableWords(words);
  const state = useVisibility((now) => now);
  const theme = useSettings(shownTheme);
  const typeScale = useSettings((settings) => settings.typeScale);
  const look = { theme, colors: palettes[theme], language, typeScale };
  const items = state.order.toReversed().flatMap((id) => {
    const layer = layerById.get(id);
    return layer && isDrawn(state, layer) ? [{ id, name: say(layer.title), layer }] : [];
  });
  /** What is not drawn keeps its place below the drawn layer it lies under. */
  const move = (id: string, to: number) => {
    const others = items.filter((item) => item.id !== id);
    const above = others[to - 1]?.id;
    const rest = visibilityStore.getState().order.filter((other) => other !== id);
    orderLayers(rest.toSpliced(above ? rest.indexOf(above) : rest.length, 0, id));
  };
  return (
    <div className="layer-order">
      <p className="layer-about">{say(words.about)}</p>
      {items.length === 0 && <p className="layer-about">{say(words.none)}</p>}
      <SortableList items={items} words={sortable} onMove={move}>
        {({ layer, name }) => (
          <span className="layer-order-row">
            {layer.legend[0] && <Swatch layer={layer} row={layer.legend[0]} look={look} />}
            {name}
          </span>
        )}
      </SortableList>
    </div>
  );
}
