import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { fill, type Text, useLanguage, useSay } from '../../i18n/index.ts';
import type { Meeting } from '../../model/meeting.ts';
import { DataProblem, useCatalog } from '../../state/index.ts';
import { canDownload } from '../../ui/abilities.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { AnswerRow } from './rows.ts';
import { toClipboard, toCsvFile, toGeoJsonFile } from './take-home.ts';
import { words } from './words.ts';

type Props = { rows: readonly AnswerRow[]; meeting: Meeting; question: string };

/** The answer as words and as the two files; says what came of it. */
export function TakeHome({ rows, meeting, question }: Props) {
  const say = useSay();
  const language = useLanguage();
  const documents = useCatalog((state) => state.documents);
  const version = useCatalog((state) => state.version);
  const [told, setTold] = useState<Text | null>(null);
  const citing = { language, documents, version };
  const save = async (make: () => Promise<File>) => {
    setTold(words.saving);
    try {
      const file = await make();
      saveFile(file);
      setTold(fill(words.saved, { name: file.name }));
    } catch (error) {
      setTold(fill(words.failed, { reason: error instanceof DataProblem ? say(error.told) : String(error) }));
    }
  };
  const copy = async () => {
    const done = await copyText(toClipboard(rows, question, language), null);
    setTold(done ? fill(words.copiedTable, { n: rows.length }) : words.notCopied);
  };
  return (
    <div className="ask-home">
      {canDownload(navigator.userAgent) && (
        <>
          <Button onClick={() => void save(() => toCsvFile(rows, question, citing))}>
            <Download size={16} strokeWidth={1.5} aria-hidden />
            {say(words.csv)}
          </Button>
          <Button onClick={() => void save(() => toGeoJsonFile(rows, meeting, question, citing))}>
            <Download size={16} strokeWidth={1.5} aria-hidden />
            {say(words.geojson)}
          </Button>
        </>
      )}
      <Button onClick={() => void copy()}>
        <Copy size={16} strokeWidth={1.5} aria-hidden />
        {say(words.copyTable)}
      </Button>
      <p className="ask-told" role="status">
        {told && say(told)}
      </p>
    </div>
  );
}
