import { useTime } from '../../state/index.ts';
import { useDueCounts, years } from './use-years.ts';

/** When promises fall due: a bar a year behind the slider. A drawing only; the slider says the figures. */
export function Bars() {
  const year = useTime((state) => state.year);
  const counts = useDueCounts();
  const most = Math.max(1, ...(counts ?? []));
  return (
    <div className="timeline-bars" aria-hidden>
      {years.map((each, i) => (
        <i
          key={each}
          data-now={each === year}
          // The root keeps a year of ten promises to be seen beside one of three hundred.
          style={{ height: `${Math.sqrt((counts?.[i] ?? 0) / most) * 100}%` }}
        />
      ))}
    </div>
  );
}
