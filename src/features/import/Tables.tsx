import { fill, formatNumber, type Language, type Text, useLanguage, useSay } from '../../i18n/index.ts';
import type { TableSummary } from '../../overlay/messages.ts';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { words } from './words.ts';

const kinds: readonly (readonly [Text, readonly string[]])[] = [
  [words.points, ['Point', 'MultiPoint']],
  [words.lines, ['LineString', 'MultiLineString']],
  [words.areas, ['Polygon', 'MultiPolygon']],
  [words.mixed, ['GeometryCollection']],
];

const kindsOf = (table: TableSummary, language: Language): string =>
  kinds
    .flatMap(([title, of]) => {
      const n = Object.entries(table.kinds).reduce(
        (sum, [kind, count]) => sum + (of.includes(kind) ? count : 0),
        0,
      );
      return n ? [fill(title, { n: formatNumber(n, language, 0) })[language]] : [];
    })
    .join(language === 'zh' ? '、' : ', ');

function boundsOf({ bounds }: TableSummary, language: Language): string {
  if (!bounds) return '';
  const [west, south, east, north] = bounds.map((degrees) => degrees.toFixed(2)) as [
    string,
    string,
    string,
    string,
  ];
  return fill(words.bounds, { west, east, south, north })[language];
}

/** The first rows as they were read: text, whatever is in it. */
function Head({ table, name }: { table: TableSummary; name: string }) {
  const say = useSay();
  const { fields, head } = table;
  const width = head[0]?.length ?? 0;
  if (!width) return <p className="import-soft">{say(words.noAttributes)}</p>;
  return (
    <>
      <section
        className="import-head"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
        aria-label={say(fill(words.rows, { name }))}
      >
        <table>
          <thead>
            <tr>
              {fields.slice(0, width).map((field) => (
                <th key={field.name} scope="col">
                  {field.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {head.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name than their place
              <tr key={i}>
                {row.map((value, at) => (
                  <td key={fields[at]?.name}>{value === null ? '' : String(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {fields.length > width && (
        <p className="import-soft">{say(fill(words.moreFields, { n: fields.length - width }))}</p>
      )}
    </>
  );
}

type Props = {
  file: string;
  tables: readonly TableSummary[];
  chosen: readonly number[];
  onChoose: (chosen: readonly number[]) => void;
};

/** What was found in a file; of several tables some may be left out. */
export function Tables({ file, tables, chosen, onChoose }: Props) {
  const say = useSay();
  const language = useLanguage();
  const several = tables.length > 1;
  const toggle = (index: number) =>
    onChoose(
      chosen.includes(index)
        ? chosen.filter((one) => one !== index)
        : [...chosen, index].toSorted((a, b) => a - b),
    );
  const about = (table: TableSummary) => (
    <small>
      {kindsOf(table, language)}
      {table.bounds && <br />}
      {boundsOf(table, language)}
    </small>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame that has to be undone
    <div role="group" className="import-tables" aria-label={say(words.tables)}>
      {tables.map((table, i) => {
        const name = table.name || file;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two tables may have one name, their places differ
          <div key={i} className="import-table">
            {several ? (
              <CheckBox checked={chosen.includes(i)} onChange={() => toggle(i)}>
                <span>
                  {name}
                  {about(table)}
                </span>
              </CheckBox>
            ) : (
              <p>{about(table)}</p>
            )}
            {several ? (
              <details>
                <summary>{say(fill(words.rows, { name }))}</summary>
                <Head table={table} name={name} />
              </details>
            ) : (
              <Head table={table} name={name} />
            )}
          </div>
        );
      })}
    </div>
  );
}
