import { useSay } from '../../i18n/index.ts';
import { firstYear, lastYear, setFilter, useFilters } from '../../state/index.ts';
import { Select } from '../../ui/Select.tsx';
import { words } from './words.ts';

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);

/** From which year to which something is due; the counts are those of each year by itself. */
export function DueYears({ counts }: { counts: ReadonlyMap<number, number> }) {
  const say = useSay();
  const due = useFilters(({ filter }) => filter.due);
  const options = [
    { value: '', label: say(words.any) },
    ...years.map((year) => ({ value: String(year), label: `${year} (${counts.get(year) ?? 0})` })),
  ];
  // One year alone is asked for first; the other end then widens it.
  const from = (year: number) => setFilter({ due: [year, Math.max(year, due?.[1] ?? year)] });
  const to = (year: number) => setFilter({ due: [Math.min(year, due?.[0] ?? year), year] });
  const choose = (take: (year: number) => void) => (value: string) =>
    value === '' ? setFilter({ due: null }) : take(Number(value));
  const shown = (year: number | undefined) => (year === undefined ? '' : String(year));
  return (
    <fieldset className="filter-due">
      <legend>{say(words.due)}</legend>
      <Select label={say(words.from)} value={shown(due?.[0])} options={options} onChange={choose(from)} />
      <Select label={say(words.to)} value={shown(due?.[1])} options={options} onChange={choose(to)} />
    </fieldset>
  );
}
