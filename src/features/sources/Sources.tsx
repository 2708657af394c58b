import { fill, useSay } from '../../i18n/index.ts';
import { openTab, useCatalog, usePanels } from '../../state/index.ts';
import { Segments } from '../../ui/Segments.tsx';
import { AskedBar } from '../AskedBar.tsx';
import { Compare } from './Compare.tsx';
import { DocumentPage } from './DocumentPage.tsx';
import { Indicators } from './Indicators.tsx';
import { Register } from './Register.tsx';
import { Report } from './Report.tsx';
import './sources.css';
import { words } from './words.ts';

/** What the atlas rests on: the documents, each with a page of its own, and the figures they set themselves. */
export function Sources() {
  const say = useSay();
  const page = usePanels((state) => state.page);
  const documents = useCatalog((state) => state.documents);
  const phase = useCatalog((state) => state.phase);
  const document = page ? documents.get(page) : undefined;
  if (document)
    return (
      <div className="sources">
        <DocumentPage document={document} />
      </div>
    );
  if (page === 'compare')
    return (
      <div className="sources">
        <Compare />
      </div>
    );
  const view = page === 'indicators' || page === 'report' ? page : 'register';
  return (
    <div className="sources">
      <Segments
        legend={say(words.show)}
        value={view}
        options={[
          { value: 'register', label: say(words.register) },
          { value: 'indicators', label: say(words.indicators) },
          { value: 'report', label: say(words.report) },
        ]}
        onChange={(next) => openTab('documents', next === 'register' ? null : next)}
      />
      {page && view === 'register' && phase === 'ready' && (
        <p role="alert">{say(fill(words.unknown, { id: page }))}</p>
      )}
      {view !== 'indicators' && <AskedBar />}
      {view === 'indicators' ? <Indicators /> : view === 'report' ? <Report /> : <Register />}
    </div>
  );
}
