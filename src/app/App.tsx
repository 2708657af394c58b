import { lazy, Suspense, useEffect } from 'react';
import { stage } from '../features/story/index.ts';
import { useLanguage, useSay } from '../i18n/index.ts';
import { MapView } from '../map/MapView.tsx';
import { embedding } from '../state/embed.ts';
import { isStaged, setMapProblem, shownTheme, usePresent, useSettings } from '../state/index.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { useSmallPage } from '../ui/use-media.ts';
import './app.css';
import { AskedOnMap } from './AskedOnMap.tsx';
import { ChooserMenu } from './ChooserMenu.tsx';
import { Desk } from './Desk.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Footer } from './Footer.tsx';
import { CatalogTrouble, MapTrouble } from './MapTrouble.tsx';
import { Notices } from './Notices.tsx';
import { OnMap } from './OnMap.tsx';
import { Phone } from './Phone.tsx';
import { PrintNote } from './PrintNote.tsx';
import './print.css';
import { words } from './words.ts';

const Stage = lazy(stage);
const Embedded = lazy(() => import('./Embedded.tsx').then((module) => ({ default: module.Embedded })));

/** The page: the map, and what floats on it. */
export function App() {
  const say = useSay();
  const language = useLanguage();
  const theme = useSettings(shownTheme);
  const typeScale = useSettings((state) => state.typeScale);
  const small = useSmallPage();
  const presenting = usePresent(({ story }) => story !== null);
  const staged = usePresent(isStaged);
  useEffect(() => {
    const page = document.documentElement;
    page.lang = language === 'zh' ? 'zh-CN' : 'en';
    page.dataset.theme = theme;
    page.style.setProperty('--type-scale', String(typeScale));
    document.title = say(words.title);
  }, [language, theme, typeScale, say]);
  return (
    <div className="app" data-small={small}>
      <PrintNote />
      <main>
        <ErrorBoundary
          fallback={(error) => {
            queueMicrotask(() => setMapProblem({ kind: 'failed', reason: error.message }));
            return null;
          }}
        >
          <MapView label={say(words.map)} />
        </ErrorBoundary>
      </main>
      <MapTrouble />
      <CatalogTrouble />
      {staged ? null : embedding ? (
        <Suspense>
          <Embedded />
        </Suspense>
      ) : small ? (
        <Phone />
      ) : (
        <Desk />
      )}
      {presenting && (
        <Suspense>
          <Stage />
        </Suspense>
      )}
      <Footer />
      <ChooserMenu />
      {!staged && <AskedOnMap />}
      {!staged && <OnMap />}
      <Notices />
      <Dialogs />
    </div>
  );
}
