import { formatDate, type Text, useLanguage, useSay } from '../../i18n/index.ts';
import { type Indicator, type IndicatorValue, natureNames } from '../../model/indicator.ts';
import { openTab, useCatalog } from '../../state/index.ts';
import './indicator-table.css';

const words = {
  indicator: { zh: '指标', en: 'Indicator' },
  caption: {
    zh: '各份文件给每个指标定的目标，从旧到新',
    en: 'The targets each document sets for an indicator, oldest first',
  },
  none: { zh: '没有提', en: 'not named' },
  scroll: { zh: '指标表，可以左右移动', en: 'Table of indicators, scrolls sideways' },
} satisfies Record<string, Text>;

function Target({ value, unit }: { value: IndicatorValue; unit: Text }) {
  const say = useSay();
  const { target, baseline, nature, note, section } = value;
  const counted = /\d/.test(target.value.zh);
  return (
    <li title={note ? say(note) : undefined}>
      <strong>
        {say(target.value)}
        {counted && <small> {say(unit)}</small>}
      </strong>
      <span>
        {target.year}
        {nature && ` · ${say(natureNames[nature]).replace(/（.*|\s*\(.*/, '')}`}
      </span>
      {baseline && (
        <span>
          {baseline.year}: {say(baseline.value)}
        </span>
      )}
      <span lang="zh-CN">{section}</span>
    </li>
  );
}

/** Targets of all documents side by side, where there is room for it. */
export function IndicatorTable({ shown }: { shown: readonly Indicator[] }) {
  const say = useSay();
  const language = useLanguage();
  const documents = useCatalog((state) => state.documents);
  const named = new Set(shown.flatMap(({ values }) => values.map(({ document }) => document)));
  const columns = [...documents.values()].filter(({ id }) => named.has(id));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="indicator-table" aria-label={say(words.scroll)} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{say(words.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.indicator)}</th>
            {columns.map(({ id, shortTitle, issued }) => (
              <th key={id} scope="col">
                <button type="button" onClick={() => openTab('documents', id)}>
                  {say(shortTitle)}
                </button>
                <small>{formatDate(issued, language)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, unit, values }) => (
            <tr key={id}>
              <th scope="row">{say(name)}</th>
              {columns.map((document) => {
                const own = values.filter((value) => value.document === document.id);
                return (
                  <td key={document.id}>
                    {own.length === 0 ? (
                      <span className="visually-hidden">{say(words.none)}</span>
                    ) : (
                      <ul>
                        {own.map((value) => (
                          <Target key={`${value.section} ${value.target.year}`} value={value} unit={unit} />
                        ))}
                      </ul>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
