import type { Ref } from 'react';
import { useSay } from '../../i18n/index.ts';
import type { LegendGroup } from '../canvas-legend.ts';
import { SwatchPicture } from '../Swatch.tsx';
import { paperWords } from './words.ts';

type Props = {
  readonly groups: readonly LegendGroup[];
  readonly columns: number;
  /** Of the usual size of its type. */
  readonly size: number;
  readonly ref?: Ref<HTMLDivElement>;
};

/** What is seen in the picture, from the top of the drawing down. */
export function Legend({ groups, columns, size, ref }: Props) {
  const say = useSay();
  return (
    <div ref={ref} className="paper-legend" style={{ columnCount: columns, fontSize: `${size * 12}px` }}>
      <h2>{say(paperWords.legend)}</h2>
      {groups.length === 0 && <p>{say(paperWords.nothingDrawn)}</p>}
      {groups.map(({ title, rows }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {rows.map((row) => (
              <li key={row.title}>
                <SwatchPicture {...row.swatch} />
                <span>{row.title}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
