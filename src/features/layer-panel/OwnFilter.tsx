import { useId, useMemo, useState } from 'react';
import { fill, formatNumber, useLanguage, useSay } from '../../i18n/index.ts';
import type { Overlay } from '../../model/overlay.ts';
import { FieldCondition } from './FieldCondition.tsx';
import { FilterChips } from './FilterChips.tsx';
import './own-filter.css';
import { without } from './own-filter.ts';
import { filterWords as words } from './own-filter-words.ts';
import { useMatchingCount, useStatistics } from './use-own.ts';

function FieldEditor({ overlay, name }: { overlay: Overlay; name: string }) {
  const say = useSay();
  const language = useLanguage();
  const { id, fields, filter } = overlay;
  // Its values are counted under the other conditions: so each says what it would leave.
  const others = useMemo(() => without(filter, name), [filter, name]);
  const statistics = useStatistics(id, name, others);
  const field = fields.find((one) => one.name === name);
  if (!field) return null;
  const figure = (value: number) => formatNumber(value, language, 2);
  const { numbers, missing = 0, distinct = 0 } = statistics ?? {};
  return (
    <>
      <FieldCondition overlay={overlay} field={field} statistics={statistics} />
      {statistics && (
        <p className="layer-about">
          {numbers
            ? say(
                fill(words.numbers, {
                  least: figure(numbers.least),
                  median: figure(numbers.median),
                  mean: figure(numbers.mean),
                  most: figure(numbers.most),
                  missing: figure(missing),
                }),
              )
            : say(fill(words.texts, { distinct: figure(distinct), missing: figure(missing) }))}
        </p>
      )}
    </>
  );
}

/** Narrows an own layer by its attributes: map, table, count and what is saved obey. */
export function OwnFilter({ overlay }: { overlay: Overlay }) {
  const say = useSay();
  const language = useLanguage();
  const { id, fields, filter, count } = overlay;
  const [name, setName] = useState('');
  const left = useMatchingCount(id, filter, count);
  const select = useId();
  if (!fields.length) return null;
  const told = { n: formatNumber(left ?? 0, language, 0), all: formatNumber(count, language, 0) };
  return (
    <div className="own-filter">
      <div className="own-style">
        <label htmlFor={select}>
          <span className="own-caption">{say(words.filter)}</span>
          <select
            id={select}
            className="field"
            data-size="small"
            value={name}
            onChange={(event) => setName(event.target.value)}
          >
            <option value="">{say(words.chooseField)}</option>
            {fields.map((field) => (
              <option key={field.name} value={field.name}>
                {field.name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {name && <FieldEditor key={name} overlay={overlay} name={name} />}
      <FilterChips overlay={overlay} />
      <p className="layer-about" role="status">
        {filter.length > 0 && left !== null && say(left ? fill(words.left, told) : words.nothingLeft)}
      </p>
    </div>
  );
}
