import { fill, formatDate, useLanguage, useSay } from '../../i18n/index.ts';
import { openTab, useCatalog, useMatchingEntries } from '../../state/index.ts';
import { words } from './words.ts';

/** The register of documents, newest first; each opens its page. */
export function Register() {
  const say = useSay();
  const language = useLanguage();
  const documents = useCatalog((state) => state.documents);
  const entries = useCatalog((state) => state.entries);
  const left = useMatchingEntries();
  return (
    <>
      <p className="sources-lead">{say(words.lead)}</p>
      <ul>
        {[...documents.values()].toReversed().map((document) => {
          const naming = (all: typeof entries) =>
            all.filter(({ documents: named }) => named.includes(document.id)).length;
          const [all, n] = [naming(entries), naming(left)];
          const by = [document.number, say(document.issuer), formatDate(document.issued, language)];
          return (
            <li key={document.id}>
              <button type="button" className="sources-row" onClick={() => openTab('documents', document.id)}>
                <strong>{say(document.title)}</strong>
                <span>{by.filter(Boolean).join(' · ')}</span>
                <span>
                  {say(fill(n < all ? words.namedOf : words.entries, { n: n < all ? n : all, all }))}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
