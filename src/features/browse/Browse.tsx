import { useId, useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { sectorsExplained } from '../../model/sectors-explained.ts';
import { type Sector, sectorNames, sectors } from '../../model/vocabulary.ts';
import { loadCatalog, useCatalog } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { EntryRow } from '../EntryRow.tsx';
import './browse.css';
import { words } from './words.ts';

/** Everything the atlas holds, readable without a map. */
export function Browse() {
  const say = useSay();
  const field = useId();
  const phase = useCatalog((state) => state.phase);
  const problem = useCatalog((state) => state.problem);
  const entries = useCatalog((state) => state.entries);
  const [sector, setSector] = useState<Sector | 'all'>('all');
  const present = sectors.filter((s) => entries.some((entry) => entry.sector === s));
  const shown = sector === 'all' ? present : present.filter((s) => s === sector);
  const of = (s: Sector) => entries.filter((entry) => entry.sector === s);
  const listed = shown.flatMap(of);

  if (phase === 'loading') return <p className="browse-state">{say(words.loading)}</p>;
  if (phase === 'failed')
    return (
      <div className="browse-state" role="alert">
        <p>{problem && say(problem.told)}</p>
        <Button look="main" onClick={() => void loadCatalog()}>
          {say(words.retry)}
        </Button>
      </div>
    );
  return (
    <div className="browse">
      <div className="browse-head">
        <label htmlFor={field}>{say(words.sector)}</label>
        <select
          id={field}
          value={sector}
          onChange={(event) => setSector(event.target.value as Sector | 'all')}
        >
          <option value="all">
            {say(words.all)} ({entries.length})
          </option>
          {present.map((s) => (
            <option key={s} value={s}>
              {say(sectorNames[s])} ({of(s).length})
            </option>
          ))}
        </select>
      </div>
      <p className="browse-count">
        {say(fill(words.count, { n: listed.length, off: listed.filter((entry) => !entry.mapped).length }))}
      </p>
      {listed.length === 0 && <p>{say(words.empty)}</p>}
      {shown.map((s) => (
        <section key={s} aria-labelledby={`browse-${s}`}>
          <h2 id={`browse-${s}`}>
            {say(sectorNames[s])} <span>{of(s).length}</span>
          </h2>
          <p className="browse-about">{say(sectorsExplained[s])}</p>
          <ul>
            {of(s).map((entry) => (
              <li key={entry.id}>
                <EntryRow entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
