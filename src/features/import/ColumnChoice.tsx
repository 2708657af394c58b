import { useState } from 'react';
import { useSay } from '../../i18n/index.ts';
import type { Columns } from '../../overlay/reading.ts';
import { Segments } from '../../ui/Segments.tsx';
import { Select } from '../../ui/Select.tsx';
import { Choice } from './Choice.tsx';
import type { ChoiceProps } from './wishing.ts';
import { words } from './words.ts';

const told = (columns: Columns): string =>
  'wkt' in columns ? columns.wkt : [...new Set([columns.lng, columns.lat])].join(' · ');

/** Which columns of a table hold the position: two of numbers, or one of shapes in words. */
export function ColumnChoice({ item, reading, onWish }: ChoiceProps) {
  const say = useSay();
  const { columns, headings } = reading.choices;
  const found = item.wishes.columns ?? columns?.value;
  const [kind, setKind] = useState<'two' | 'wkt'>(found && 'wkt' in found ? 'wkt' : 'two');
  const [two, setTwo] = useState(found && 'lng' in found ? found : { lng: '', lat: '' });
  if (!headings?.length) return null;
  const options = (chosen: string) => [
    ...(chosen ? [] : [{ value: '', label: say(words.chooseColumn) }]),
    ...headings.map((heading) => ({ value: heading, label: heading })),
  ];
  const choose = (next: { lng: string; lat: string }) => {
    setTwo(next);
    if (next.lng && next.lat) onWish({ columns: next });
  };
  const wkt = found && 'wkt' in found ? found.wkt : '';
  return (
    <Choice
      title={words.columns}
      value={found ? told(found) : say(words.notFound)}
      guess={columns ?? { sure: false, reason: words.sayColumns }}
      before={item.wishes.columns && item.guessed?.columns?.reason}
    >
      <Segments
        legend={say(words.columns)}
        value={kind}
        options={[
          { value: 'two', label: say(words.twoColumns) },
          { value: 'wkt', label: say(words.wktColumn) },
        ]}
        onChange={setKind}
      />
      {kind === 'two' ? (
        <>
          <Select
            label={say(words.lngColumn)}
            value={two.lng}
            options={options(two.lng)}
            onChange={(lng) => choose({ ...two, lng })}
          />
          <Select
            label={say(words.latColumn)}
            value={two.lat}
            options={options(two.lat)}
            onChange={(lat) => choose({ ...two, lat })}
          />
        </>
      ) : (
        <Select
          label={say(words.shapeColumn)}
          value={wkt}
          options={options(wkt)}
          onChange={(column) => column && onWish({ columns: { wkt: column } })}
        />
      )}
    </Choice>
  );
}
