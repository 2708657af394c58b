import { Suspense, useEffect, useRef } from 'react';
import { Search } from '../features/search/index.ts';
import { useSay } from '../i18n/index.ts';
import {
  clearSelection,
  openTab,
  panelsStore,
  setSheet,
  usePanels,
  useSelection,
  useTime,
} from '../state/index.ts';
import { Sheet, sheetHeight } from '../ui/Sheet.tsx';
import { useMedia } from '../ui/use-media.ts';
import { DetailPanel, Feet, TabbedPanel } from './Panels.tsx';
import { ToolMenu } from './ToolMenu.tsx';
import { useCovered } from './use-covered.ts';
import { words } from './words.ts';

/** The small page: search on top, one sheet from below that holds the panel or the detail. */
export function Phone() {
  const say = useSay();
  const stop = usePanels((state) => state.sheet);
  const selection = useSelection((state) => state.selection);
  const chosen = selection.kind !== 'none';
  const tab = usePanels((state) => state.tab);
  const inYear = useTime((state) => state.year !== null);
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    if (panelsStore.getState().tab === null) openTab('layers');
  }, []);
  useEffect(() => {
    if (selection.kind !== 'none' && panelsStore.getState().sheet === 'low') setSheet('half');
  }, [selection]);
  const onItsSide = useMedia('(max-height: 479px) and (min-width: 560px)');
  useEffect(
    () =>
      panelsStore.subscribe(({ page }, before) => {
        if (page === null || page === before.page) return;
        // The one sheet shows the page in place of what was selected.
        clearSelection();
        if (panelsStore.getState().sheet === 'low') setSheet('half');
      }),
    [],
  );
  // Drawn again when a tool opens or closes: one that leaves the map free stands over the sheet.
  usePanels((state) => state.dialog);
  useCovered(() => {
    const beside = document.querySelector('.beside')?.getBoundingClientRect();
    const covered = Math.max(sheetHeight(stop, innerHeight), beside ? innerHeight - beside.top : 0);
    return {
      top: 72,
      left: onItsSide ? Math.min(400, innerWidth * 0.52) : 0,
      right: 0,
      bottom: onItsSide ? 24 : Math.min(covered, innerHeight * 0.55),
    };
  }, [top]);
  return (
    <>
      <header ref={top} className="phone-top card">
        <h1 className="visually-hidden">{say(words.name)}</h1>
        <Search />
        <ToolMenu />
      </header>
      <Sheet label={say(words.sheet)} handleLabel={say(words.handle)} stop={stop} onStop={setSheet}>
        {chosen ? (
          <Suspense fallback={<p className="panel-loading">{say(words.loading)}</p>}>
            <DetailPanel />
          </Suspense>
        ) : (
          <>
            <TabbedPanel onChoose={() => stop === 'low' && setSheet('half')} />
            {/* A list needs the room: the years stand where the map's picture is chosen, and where one is chosen. */}
            {(tab === 'layers' || inYear) && <Feet className="sheet-foot" />}
          </>
        )}
      </Sheet>
    </>
  );
}
