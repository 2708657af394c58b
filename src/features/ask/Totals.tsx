import { type Text, useLanguage, useSay } from '../../i18n/index.ts';
import { areaText, lengthText } from '../../model/measures.ts';
import { sectorNames, statusNames } from '../../model/vocabulary.ts';
import { type AnswerRow, type Total, totalsBySector, totalsByStatus } from './rows.ts';
import { words } from './words.ts';

function TotalTable<K extends string>({
  head,
  names,
  totals,
}: {
  head: Text;
  names: Readonly<Record<K, Text>>;
  totals: readonly Total<K>[];
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <table className="ask-table ask-totals">
      <thead>
        <tr>
          <th scope="col">{say(head)}</th>
          <th scope="col">{say(words.count)}</th>
          <th scope="col">{say(words.length)}</th>
          <th scope="col">{say(words.area)}</th>
          <th scope="col">{say(words.places)}</th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ key, count, meters, squareMeters, points }) => (
          <tr key={key}>
            <th scope="row">{say(names[key])}</th>
            <td>{count}</td>
            <td>{meters > 0 ? lengthText(meters, language) : '–'}</td>
            <td>{squareMeters > 0 ? areaText(squareMeters, language) : '–'}</td>
            <td>{points > 0 ? points : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the answer comes to, by sector and by status. */
export function Totals({ rows }: { rows: readonly AnswerRow[] }) {
  const say = useSay();
  if (rows.length === 0) return null;
  return (
    <details className="ask-more">
      <summary>{say(words.totals)}</summary>
      <TotalTable head={words.bySector} names={sectorNames} totals={totalsBySector(rows)} />
      <TotalTable head={words.byStatus} names={statusNames} totals={totalsByStatus(rows)} />
      <p className="ask-note">{say(words.totalsNote)}</p>
    </details>
  );
}
