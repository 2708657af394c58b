import { fill, type Language, useLanguage, useSay } from '../../i18n/index.ts';
import type { FileFault } from '../../overlay/reading.ts';
import { HandOver } from '../HandOver.tsx';
import { type FaultGroup, groupFaults, placeOf, toReportCsv, toReportText } from './report.ts';
import { words } from './words.ts';

const shown = 3;

function Places({ faults, file }: { faults: readonly FileFault[]; file: string }) {
  const say = useSay();
  const language = useLanguage();
  const line = (fault: FileFault) =>
    [fault.file === file ? '' : fault.file, placeOf(fault, language)].filter(Boolean).join(' · ');
  return (
    <ul>
      {faults.map((fault, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two faults may read alike, and the list does not change
        <li key={i}>
          {line(fault) && <b>{line(fault)}</b>} {say(fault.cause)}
        </li>
      ))}
    </ul>
  );
}

function Group({ group: { grade, faults, remedy }, file }: { group: FaultGroup; file: string }) {
  const say = useSay();
  const rest = faults.slice(shown);
  return (
    <li className="import-fault" data-grade={grade}>
      <p className="import-grade">
        {say(words[grade])}
        {faults.length > 1 && <span> {faults.length}</span>}
      </p>
      <Places faults={faults.slice(0, shown)} file={file} />
      {rest.length > 0 && (
        <details>
          <summary>{say(fill(words.showAll, { n: rest.length }))}</summary>
          <Places faults={rest} file={file} />
        </details>
      )}
      <p className="import-soft">{say(remedy)}</p>
    </li>
  );
}

type Props = { file: string; faults: readonly FileFault[]; more: number; good: number };

const nameOf = (file: string, language: Language): string =>
  `${file.replace(/[\\/:*?"<>|]/g, '_')}-${words.faults[language]}.csv`;

/** All that is wrong with a file: where, why, what to do; to be copied or saved for whoever made it. */
export function Faults({ file, faults, more, good }: Props) {
  const say = useSay();
  const language = useLanguage();
  if (!faults.length) return null;
  const leftOut = faults.some(({ grade }) => grade !== 'mended');
  return (
    <section className="import-faults">
      <h4>
        {say(words.faults)} <span>{say(fill(words.faultCount, { n: faults.length + more }))}</span>
      </h4>
      {leftOut && good > 0 && <p>{say(fill(words.goodRows, { n: good }))}</p>}
      <ul>
        {groupFaults(faults).map((group) => (
          <Group key={group.key} group={group} file={file} />
        ))}
      </ul>
      {more > 0 && <p className="import-soft">{say(fill(words.moreFaults, { n: more }))}</p>}
      <HandOver
        quiet
        file={() =>
          new File([toReportCsv(faults, more, language)], nameOf(file, language), {
            type: 'text/csv;charset=utf-8',
          })
        }
        inWords={() => toReportText(faults, more, language)}
        saveLabel={words.saveReport}
        copyLabel={words.copyReport}
        saved={words.reportSaved}
      />
    </section>
  );
}
