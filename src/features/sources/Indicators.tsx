import { useCallback, useEffect, useState } from 'react';
import { fill, type Text, useLanguage, useSay } from '../../i18n/index.ts';
import { type Indicator, type IndicatorValue, natureNames } from '../../model/indicator.ts';
import { DataProblem, fetchData, useCatalog } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useSmallPage } from '../../ui/use-media.ts';
import './indicators.css';
import { IndicatorTable } from './IndicatorTable.tsx';

const words = {
  find: { zh: '筛选指标', en: 'Filter indicators' },
  lead: {
    zh: '{n} 个指标，其中 {many} 个在两份以上文件里出现，可以对照。',
    en: '{n} indicators; {many} of them stand in two documents or more and can be compared.',
  },
  byYear: { zh: '到 {year} 年', en: 'by {year}' },
  from: { zh: '{year} 年为 {value}', en: '{value} in {year}' },
  none: { zh: '没有这样的指标。换一个词试试。', en: 'No such indicator. Try another word.' },
  retry: { zh: '重试', en: 'Try again' },
  loading: { zh: '正在读取…', en: 'Loading…' },
} satisfies Record<string, Text>;

function Value({ value, unit }: { value: IndicatorValue; unit: Text }) {
  const say = useSay();
  const document = useCatalog((state) => state.documents.get(value.document));
  return (
    <li>
      <span className="indicator-target">
        <strong>{say(value.target.value)}</strong> {/\d/.test(value.target.value.zh) && say(unit)}
      </span>
      <span>
        {say(fill(words.byYear, { year: value.target.year }))}
        {value.nature && ` · ${say(natureNames[value.nature])}`}
      </span>
      {value.baseline && (
        <span>{say(fill(words.from, { year: value.baseline.year, value: say(value.baseline.value) }))}</span>
      )}
      <span>
        {document ? say(document.shortTitle) : value.document} · <span lang="zh">{value.section}</span>
      </span>
      {value.note && <span className="indicator-note">{say(value.note)}</span>}
    </li>
  );
}

function Cards({ shown }: { shown: readonly Indicator[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul>
      {shown.map((indicator) => (
        <li key={indicator.id}>
          <h3 lang={language === 'zh' ? 'zh-CN' : 'en'}>{say(indicator.name)}</h3>
          <ul>
            {indicator.values.map((value) => (
              <Value
                key={`${value.document} ${value.section} ${value.target.year}`}
                value={value}
                unit={indicator.unit}
              />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** The target figures, each with what every document sets for it; those that can be compared come first. */
export function Indicators() {
  const say = useSay();
  const small = useSmallPage();
  const [all, setAll] = useState<readonly Indicator[] | DataProblem | null>(null);
  const [wanted, setWanted] = useState('');
  const load = useCallback(() => {
    setAll(null);
    fetchData<Indicator[]>('indicators')
      .then((file) => setAll(file.toSorted((x, y) => y.values.length - x.values.length)))
      .catch((error) =>
        setAll(error instanceof DataProblem ? error : new DataProblem('indicators', String(error))),
      );
  }, []);
  useEffect(load, [load]);
  if (all === null) return <p className="panel-loading">{say(words.loading)}</p>;
  if (all instanceof DataProblem)
    return (
      <div role="alert">
        <p>{say(all.told)}</p>
        <Button onClick={load}>{say(words.retry)}</Button>
      </div>
    );
  const term = wanted.trim().toLowerCase();
  const shown = all.filter(({ name }) => `${name.zh} ${name.en}`.toLowerCase().includes(term));
  const many = all.filter(({ values }) => new Set(values.map((v) => v.document)).size > 1).length;
  return (
    <div className="indicators">
      <p className="sources-lead">{say(fill(words.lead, { n: all.length, many }))}</p>
      <input
        className="field"
        type="text"
        aria-label={say(words.find)}
        placeholder={say(words.find)}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      {shown.length === 0 && <p>{say(words.none)}</p>}
      {shown.length > 0 && (small ? <Cards shown={shown} /> : <IndicatorTable shown={shown} />)}
    </div>
  );
}
