import { Layers } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import { Search } from '../features/search/index.ts';
import { type Text, useSay } from '../i18n/index.ts';
import { type EmbedPart, embedding } from '../state/embed.ts';
import { hasMap, useSelection, useView } from '../state/index.ts';
import { IconButton } from '../ui/IconButton.tsx';
import './embedded.css';
import { DetailPanel, FeaturePanel, Feet } from './Panels.tsx';
import { useCovered } from './use-covered.ts';
import { words } from './words.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const own = {
  open: { zh: '在副中心一图中打开', en: 'Open in Subcenter Atlas' },
  layers: { zh: '图层', en: 'Layers' },
} satisfies Record<string, Text>;

const has = (part: EmbedPart): boolean => embedding?.has(part) ?? false;

/** The atlas inside another page: the map, the parts that page asked for, and the way to the whole. */
export function Embedded() {
  const say = useSay();
  const chosen = useSelection(({ selection }) => selection.kind !== 'none');
  const map = useView(hasMap);
  const [layers, setLayers] = useState(false);
  const detail = useRef<HTMLElement>(null);
  useCovered(() => {
    const box = detail.current?.getBoundingClientRect();
    const beside = box && box.width > 0 && box.width < innerWidth * 0.7;
    return {
      top: 0,
      left: 0,
      bottom: box && !beside ? box.height : 24,
      right: box && beside ? box.width : 0,
    };
  }, [detail]);
  const whole = () => {
    const url = new URL(location.href);
    url.search = '';
    return url.href;
  };
  return (
    <>
      <div className="embed-top">
        {has('search') && (
          <div className="card embed-search">
            <Search />
          </div>
        )}
        {has('layers') && (
          <div className="card embed-layers" data-open={layers}>
            <IconButton label={say(own.layers)} aria-expanded={layers} onClick={() => setLayers(!layers)}>
              <Layers size={20} strokeWidth={1.5} aria-hidden />
            </IconButton>
            {layers && <FeaturePanel id="layers" />}
          </div>
        )}
      </div>
      {map && has('zoom') && (
        <nav className="card embed-zoom" aria-label={say(words.tools)}>
          <ZoomButtons />
        </nav>
      )}
      {has('detail') && (
        <aside ref={detail} className="card embed-detail" hidden={!chosen}>
          {chosen && (
            <Suspense fallback={<p className="panel-loading">{say(words.loading)}</p>}>
              <DetailPanel />
            </Suspense>
          )}
        </aside>
      )}
      {has('years') && <Feet className="card embed-years" />}
      <a
        className="card embed-open"
        href={whole()}
        target="_blank"
        rel="noopener"
        onClick={(event) => {
          // The view as it is when the reader leaves.
          event.currentTarget.href = whole();
        }}
      >
        {say(own.open)}
      </a>
    </>
  );
}
