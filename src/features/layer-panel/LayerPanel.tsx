import { ChevronDown, ChevronRight } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import {
  type AtlasLayer,
  type GroupId,
  groups,
  groupTitles,
  layerById,
  layers,
  palettes,
  sourceOf,
} from '../../layers/index.ts';
import { retryLayer } from '../../map/index.ts';
import { site } from '../../site.ts';
import {
  areLayers,
  isDrawn,
  setOpacity,
  showGroup,
  showLayer,
  shownTheme,
  useOverlays,
  useSettings,
  useView,
  useVisibility,
} from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { Tree } from '../../ui/Tree.tsx';
import type { TreeNode } from '../../ui/tree-model.ts';
import { AddOwn } from './AddOwn.tsx';
import './layer-panel.css';
import { Swatch } from '../Swatch.tsx';
import { Opacity } from './Opacity.tsx';
import { Sets } from './Sets.tsx';
import { Solo, SoloLine } from './Solo.tsx';
import { drawSet } from './sets.ts';
import { setWords, words } from './words.ts';

/** Read only when it is asked for. */
const Order = lazy(() => import('./Order.tsx').then((module) => ({ default: module.Order })));
/** Read only by those who have layers of their own. */
const OwnLayers = lazy(() => import('./OwnLayers.tsx').then((module) => ({ default: module.OwnLayers })));

/** Read only where the publisher has set one. */
const BaseMap = lazy(() => import('./BaseMap.tsx').then((module) => ({ default: module.BaseMap })));

/** The reader looks from the top of the drawing down, so what is painted last is listed first. */
const inGroup = (group: GroupId): readonly AtlasLayer[] =>
  layers.filter((l) => l.group === group).toReversed();
const isGroup = (id: string): id is GroupId => groups.some((group) => group === id);

function LayerBelow({ layer }: { layer: AtlasLayer }) {
  const say = useSay();
  const language = useLanguage();
  const theme = useSettings(shownTheme);
  const typeScale = useSettings((state) => state.typeScale);
  const opacity = useVisibility((state) => state.layers[layer.id]?.opacity ?? 1);
  const missing = useView((state) => state.missing.includes(sourceOf(layer)));
  const look = { theme, colors: palettes[theme], language, typeScale };
  return (
    <div className="layer-below">
      {missing && (
        <p className="layer-missing">
          {say(words.missing)}{' '}
          <Button look="link" onClick={() => retryLayer(sourceOf(layer))}>
            {say(words.retry)}
          </Button>
        </p>
      )}
      <ul aria-label={say(fill(words.legend, { layer: say(layer.title) }))}>
        {layer.legend.map((row) => (
          <li key={row.title.zh} className="legend-row" style={{ opacity: 0.25 + 0.75 * opacity }}>
            <Swatch layer={layer} row={row} look={look} />
            <span>{say(row.title)}</span>
          </li>
        ))}
      </ul>
      <p className="layer-about">{say(layer.about)}</p>
      <Solo id={layer.id} name={say(layer.title)} />
      <Opacity name={say(layer.title)} value={opacity} onChange={(to) => setOpacity(layer.id, to)} />
    </div>
  );
}

export function LayerPanel() {
  const say = useSay();
  const [ordering, setOrdering] = useState(false);
  const state = useVisibility((now) => now);
  const usual = areLayers(state, '');
  const own = useOverlays(({ overlays, coming }) => overlays.length + coming.length > 0);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set(['rail', 'water']));
  const nodes: TreeNode[] = groups.map((group) => ({
    id: group,
    text: say(groupTitles[group]),
    expanded: unfolded.has(group),
    children: inGroup(group).map((layer) => ({ id: layer.id, text: say(layer.title) })),
  }));
  const isOn = (id: string) => (isGroup(id) ? state.groups[id] : (state.layers[id]?.on ?? false));
  const unfold = (id: string, open: boolean) => {
    const next = new Set(unfolded);
    if (open) next.add(id);
    else next.delete(id);
    setUnfolded(next);
  };
  const opener = (id: string, name: string) => {
    const open = unfolded.has(id);
    const label = say(fill(open ? words.collapse : words.expand, { name }));
    return (
      <button
        type="button"
        className="tree-opener"
        tabIndex={-1}
        aria-label={label}
        onClick={() => unfold(id, !open)}
      >
        {open ? (
          <ChevronDown size={18} strokeWidth={1.5} aria-hidden />
        ) : (
          <ChevronRight size={18} strokeWidth={1.5} aria-hidden />
        )}
      </button>
    );
  };

  function renderRow(node: TreeNode) {
    const { id } = node;
    if (isGroup(id)) {
      const all = inGroup(id);
      const on = all.filter((layer) => state.layers[layer.id]?.on).length;
      return (
        <>
          {opener(id, node.text)}
          <Check state={state.groups[id] ? 'on' : 'off'} />
          <span id={`node-${id}`} className="tree-group">
            {node.text}
            <span className="tree-count">
              {on}/{all.length}
            </span>
          </span>
        </>
      );
    }
    const layer = layerById.get(id);
    const drawn = layer ? isDrawn(state, layer) : false;
    const muted = isOn(id) && !drawn;
    return (
      <>
        <Check state={drawn ? 'on' : muted ? 'muted' : 'off'} />
        <span
          id={`node-${id}`}
          className="tree-layer"
          data-muted={muted || (layer ? !state.groups[layer.group] : false)}
        >
          {node.text}
        </span>
        {opener(id, node.text)}
      </>
    );
  }

  return (
    <div className="layer-panel">
      <Sets ordering={ordering} onOrder={() => setOrdering(!ordering)} />
      <SoloLine />
      {ordering ? (
        <Suspense>
          <Order />
        </Suspense>
      ) : (
        <Tree
          label={say(words.tree)}
          nodes={nodes}
          checked={isOn}
          onToggle={(id) => (isGroup(id) ? showGroup(id, !state.groups[id]) : showLayer(id, !isOn(id)))}
          onExpand={unfold}
          renderRow={renderRow}
          renderBelow={({ id }) => {
            const layer = layerById.get(id);
            return layer && unfolded.has(id) ? <LayerBelow layer={layer} /> : null;
          }}
        />
      )}
      {own && (
        <Suspense>
          <OwnLayers />
        </Suspense>
      )}
      {site.baseMap && (
        <Suspense>
          <BaseMap />
        </Suspense>
      )}
      <AddOwn hint={!own} />
      {!usual && (
        <Button look="quiet" onClick={() => drawSet(say(setWords.usual), '', true)}>
          {say(words.reset)}
        </Button>
      )}
    </div>
  );
}
