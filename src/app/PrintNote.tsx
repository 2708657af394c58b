import { formatDate } from '../i18n/format.ts';
import { useLanguage, useSay } from '../i18n/index.ts';
import { today } from '../model/history.ts';
import { useCatalog } from '../state/index.ts';
import { words } from './words.ts';

/** For whoever prints the page itself: what it is, of when, and how a map comes onto paper. */
export function PrintNote() {
  const say = useSay();
  const language = useLanguage();
  const version = useCatalog((state) => state.version);
  return (
    <div className="print-note">
      <p>
        <strong>{say(words.title)}</strong> · {formatDate(today(), language)} · {version}
      </p>
      <p>{say(words.printMap)}</p>
    </div>
  );
}
