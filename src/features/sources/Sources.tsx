import { fill, useSay } from '../../i18n/index.ts';
import { openTab, useCatalog, usePanels } from '../../state/index.ts';
import { Segments } from '../../ui/Segments.tsx';
import { DocumentPage } from './DocumentPage.tsx';
import { Indicators } from './Indicators.tsx';
import { Register } from './Register.tsx';
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
  const indicators = page === 'indicators';
  return (
    <div className="sources">
      <Segments
        legend={say(words.show)}
        value={indicators ? 'indicators' : 'register'}
        options={[
          { value: 'register', label: say(words.register) },
          { value: 'indicators', label: say(words.indicators) },
        ]}
        onChange={(view) => openTab('documents', view === 'indicators' ? view : null)}
      />
      {page && !indicators && phase === 'ready' && (
        <p role="alert">{say(fill(words.unknown, { id: page }))}</p>
      )}
      {indicators ? <Indicators /> : <Register />}
    </div>
  );
}
