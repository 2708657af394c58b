import { type ComponentType, lazy, Suspense } from 'react';
import { detailPanel } from '../features/detail/index.ts';
import { fill, useSay } from '../i18n/index.ts';
import { openTab, usePanels } from '../state/index.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { features } from './features.ts';
import { words } from './words.ts';

/** Panels are read when first opened, once each. */
const panels: ReadonlyMap<string, ComponentType> = new Map(
  features.map(({ id, panel }) => [id, lazy(() => panel().then(({ Panel }) => ({ default: Panel })))]),
);

export const DetailPanel = lazy(detailPanel);

/** A feature's panel; a fault in it stays in it. */
export function FeaturePanel({ id }: { id: string }) {
  const say = useSay();
  const Panel = panels.get(id);
  if (!Panel) return null;
  return (
    <ErrorBoundary
      key={id}
      fallback={(error, again) => (
        <div className="panel-failed" role="alert">
          <p>{say(fill(words.panelFailed, { reason: error.message }))}</p>
          <Button onClick={again}>{say(words.retry)}</Button>
        </div>
      )}
    >
      <Suspense fallback={<p className="panel-loading">{say(words.loading)}</p>}>
        <Panel />
      </Suspense>
    </ErrorBoundary>
  );
}

/** What is always at hand: below the left panel, or at the foot of the sheet. */
export function Feet({ className }: { className: string }) {
  return features
    .filter(({ slot }) => slot === 'foot')
    .map(({ id }) => (
      <div key={id} className={className}>
        <FeaturePanel id={id} />
      </div>
    ));
}

const tabPanelId = 'tab-panel';

/** The tabs and the panel they open. On a phone a tab also draws the sheet up. */
export function TabbedPanel({ onChoose }: { onChoose?: () => void }) {
  const say = useSay();
  const tab = usePanels((state) => state.tab);
  const tabs = features
    .filter((feature) => feature.slot === 'tab')
    .map(({ id, title, icon: Icon }) => ({
      id,
      label: say(title),
      icon: <Icon size={18} strokeWidth={1.5} aria-hidden />,
    }));
  return (
    <>
      <Tabs
        label={say(words.panel)}
        tabs={tabs}
        current={tab}
        panelId={tabPanelId}
        onChange={(id) => {
          openTab(id);
          onChoose?.();
        }}
      />
      {tab && (
        <div id={tabPanelId} className="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          <FeaturePanel id={tab} />
        </div>
      )}
    </>
  );
}
