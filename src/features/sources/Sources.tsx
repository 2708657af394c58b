import { useEffect, useState } from 'react';
import { fill, formatDate, type Text, useLanguage, useSay } from '../../i18n/index.ts';
import { glyphForms } from '../../layers/glyphs.ts';
import { sectorGroupOf } from '../../layers/index.ts';
import { statusName } from '../../model/vocabulary.ts';
import { documentShown, selectEntry, useCatalog, useColors, usePanels } from '../../state/index.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { Row } from '../../ui/Row.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Indicators } from './Indicators.tsx';
import './sources.css';

const words = {
  show: { zh: '看什么', en: 'Show' },
  register: { zh: '文件', en: 'Documents' },
  indicators: { zh: '指标', en: 'Indicators' },
  lead: {
    zh: '图上的每句话都出自下面的文件。点开一份，看它说到的条目。',
    en: 'Everything on the map was read in these documents. Open one to see the entries it speaks of.',
  },
  entries: { zh: '{n} 个条目', en: '{n} entries' },
  none: {
    zh: '这份文件的条目还没有整理进来。',
    en: 'The entries of this document are not in the atlas yet.',
  },
} satisfies Record<string, Text>;

/** The register of documents, newest first, each with the entries it names. */
function Register() {
  const say = useSay();
  const language = useLanguage();
  const colors = useColors();
  const documents = useCatalog((state) => state.documents);
  const entries = useCatalog((state) => state.entries);
  const wanted = usePanels((state) => state.document);
  useEffect(() => {
    if (!wanted) return;
    const folded = document.querySelector<HTMLDetailsElement>(`[data-document="${CSS.escape(wanted)}"]`);
    if (!folded) return;
    folded.open = true;
    folded.scrollIntoView({ block: 'start' });
    folded.querySelector('summary')?.focus({ preventScroll: true });
    documentShown();
  }, [wanted]);
  return (
    <>
      <p className="sources-lead">{say(words.lead)}</p>
      <ul>
        {[...documents.values()].toReversed().map((document) => {
          const named = entries.filter((entry) => entry.documents.includes(document.id));
          const by = [document.number, say(document.issuer), formatDate(document.issued, language)];
          return (
            <li key={document.id}>
              <details data-document={document.id}>
                <summary>
                  <strong>{say(document.title)}</strong>
                  <span>{by.filter(Boolean).join(' · ')}</span>
                  <span>{say(fill(words.entries, { n: named.length }))}</span>
                </summary>
                {named.length === 0 && <p>{say(words.none)}</p>}
                <ul>
                  {named.map((entry) => (
                    <li key={entry.id}>
                      <Row
                        sign={
                          <Glyph
                            form={glyphForms[entry.status]}
                            color={colors.sectors[sectorGroupOf[entry.sector]]}
                          />
                        }
                        title={say(entry.name)}
                        note={say(statusName(entry.kind, entry.status))}
                        onClick={() => selectEntry(entry.id)}
                      />
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What the atlas rests on: the documents, and the figures they set themselves. */
export function Sources() {
  const say = useSay();
  const [view, setView] = useState<'register' | 'indicators'>('register');
  const wanted = usePanels((state) => state.document);
  useEffect(() => {
    if (wanted) setView('register');
  }, [wanted]);
  return (
    <div className="sources">
      <Segments
        legend={say(words.show)}
        value={view}
        options={[
          { value: 'register', label: say(words.register) },
          { value: 'indicators', label: say(words.indicators) },
        ]}
        onChange={setView}
      />
      {view === 'register' ? <Register /> : <Indicators />}
    </div>
  );
}
