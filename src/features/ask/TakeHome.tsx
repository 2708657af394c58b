import { useLanguage } from '../../i18n/index.ts';
import type { Meeting } from '../../model/meeting.ts';
import { useCatalog } from '../../state/index.ts';
import { TakeTable } from '../TakeTable.tsx';
import type { AnswerRow } from './rows.ts';
import { toClipboard, toCsvFile, toGeoJsonFile } from './take-home.ts';

type Props = { rows: readonly AnswerRow[]; meeting: Meeting; question: string };

/** The answer as words and as the two files. */
export function TakeHome({ rows, meeting, question }: Props) {
  const language = useLanguage();
  const documents = useCatalog((state) => state.documents);
  const version = useCatalog((state) => state.version);
  const citing = { language, documents, version };
  return (
    <div className="ask-home">
      <TakeTable
        count={rows.length}
        toClipboard={() => toClipboard(rows, question, language)}
        toCsv={() => toCsvFile(rows, question, citing)}
        toGeoJson={() => toGeoJsonFile(rows, meeting, question, citing)}
      />
    </div>
  );
}
