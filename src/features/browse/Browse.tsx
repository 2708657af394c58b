import { useEffect } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { sectorsExplained } from '../../model/sectors-explained.ts';
import { type Sector, sectorNames, sectors } from '../../model/vocabulary.ts';
import {
  countsNow,
  loadCatalog,
  setFilter,
  useCatalog,
  useFilters,
  useMatchingEntries,
} from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { AskedBar } from '../AskedBar.tsx';
import { EntryRow } from '../EntryRow.tsx';
import { NothingMatches } from '../NothingMatches.tsx';
import './browse.css';
import { words } from './words.ts';

/** The sector facet, as the one most often asked for: the whole of a sector is one choice away. */
function SectorChoice() {
  const say = useSay();
  const chosen = useFilters(({ filter }) => filter.sectors);
  const counts = countsNow().facets.sectors;
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const several = { value: 'several' as const, label: say(fill(words.several, { n: chosen.length })) };
  const [first = 'all'] = chosen;
  return (
    <Select<Sector | 'all' | 'several'>
      label={say(words.sector)}
      value={chosen.length > 1 ? 'several' : first}
      options={[
        ...(chosen.length > 1 ? [several] : []),
        { value: 'all', label: `${say(words.all)} (${all})` },
        ...sectors
          .filter((sector) => counts.has(sector) || chosen.includes(sector))
          .map((sector) => ({
            value: sector,
            label: `${say(sectorNames[sector])} (${counts.get(sector) ?? 0})`,
          })),
      ]}
      onChange={(sector) => {
        if (sector !== 'several') setFilter({ sectors: sector === 'all' ? [] : [sector] });
      }}
    />
  );
}

/** Everything the atlas holds, or what is asked of it, readable without a map. */
export function Browse() {
  const say = useSay();
  const phase = useCatalog((state) => state.phase);
  const problem = useCatalog((state) => state.problem);
  const all = useCatalog((state) => state.entries.length);
  const listed = useMatchingEntries();
  useEffect(() => {
    if (all > 0) performance.mark('list-usable');
  }, [all]);

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
  const of = (sector: Sector) => listed.filter((entry) => entry.sector === sector);
  const off = listed.filter((entry) => !entry.mapped).length;
  return (
    <div className="browse">
      <div className="browse-head">
        <SectorChoice />
        <AskedBar />
      </div>
      {listed.length > 0 ? (
        <p className="browse-count">
          {say(fill(listed.length < all ? words.countOf : words.count, { n: listed.length, off, all }))}
        </p>
      ) : (
        <NothingMatches />
      )}
      {sectors
        .filter((sector) => listed.some((entry) => entry.sector === sector))
        .map((sector) => (
          <section key={sector} aria-labelledby={`browse-${sector}`}>
            <h2 id={`browse-${sector}`}>
              {say(sectorNames[sector])} <span>{of(sector).length}</span>
            </h2>
            <p className="browse-about">{say(sectorsExplained[sector])}</p>
            <ul>
              {of(sector).map((entry) => (
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
