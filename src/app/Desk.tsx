import { ChevronDown, ChevronUp } from 'lucide-react';
import { Suspense, useRef } from 'react';
import { Search } from '../features/search/index.ts';
import { useSay } from '../i18n/index.ts';
import { openTab, usePanels, useSelection } from '../state/index.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { DetailPanel, Feet, TabbedPanel } from './Panels.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useCovered } from './use-covered.ts';
import { words } from './words.ts';

/** The wide page: search and panels left, detail and tools right. */
export function Desk() {
  const say = useSay();
  const tab = usePanels((state) => state.tab);
  const chosen = useSelection(({ selection }) => selection.kind !== 'none');
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  // Drawn again when a tool opens or closes: what stands beside the panel covers the map too.
  usePanels((state) => state.dialog);
  useCovered(() => {
    const beside = document.querySelector('.beside')?.getBoundingClientRect();
    const tools = document.querySelector('.toolbar')?.getBoundingClientRect();
    const [l, r] = [left.current?.getBoundingClientRect(), right.current?.getBoundingClientRect()];
    return {
      top: 0,
      bottom: 24,
      left: Math.max(l?.right ?? 0, beside?.right ?? 0),
      right: r && r.width > 0 ? innerWidth - r.left : innerWidth - (tools?.left ?? innerWidth - 60),
    };
  }, [left, right]);
  return (
    <>
      <aside ref={left} className="desk-left" aria-label={say(words.panel)}>
        <div className="card desk-search">
          <h1>{say(words.name)}</h1>
          <Search />
        </div>
        <div className="card desk-panel">
          <TabbedPanel />
          <IconButton
            className="desk-fold"
            label={say(tab ? words.fold : words.unfold)}
            aria-expanded={tab !== null}
            onClick={() => openTab(tab ? null : 'layers')}
          >
            {tab ? (
              <ChevronUp size={18} strokeWidth={1.5} aria-hidden />
            ) : (
              <ChevronDown size={18} strokeWidth={1.5} aria-hidden />
            )}
          </IconButton>
        </div>
        <Feet className="card desk-foot" />
      </aside>
      <aside ref={right} className="desk-right" hidden={!chosen}>
        {chosen && (
          <div className="card desk-detail">
            <Suspense fallback={<p className="panel-loading">{say(words.loading)}</p>}>
              <DetailPanel />
            </Suspense>
          </div>
        )}
      </aside>
      <Toolbar />
    </>
  );
}
