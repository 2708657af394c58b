import { useEffect, useMemo } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { glyphForms } from '../../layers/glyphs.ts';
import { sectorGroupOf } from '../../layers/index.ts';
import { certainties } from '../../model/filter.ts';
import { kinds, type Sector, type Status, sectors, statuses } from '../../model/vocabulary.ts';
import {
  askNothing,
  type Counts,
  countsNow,
  loadOrganisations,
  openDialog,
  setFilter,
  useCatalog,
  useColors,
  useFilters,
  useMatching,
  useTime,
} from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { useSmallPage } from '../../ui/use-media.ts';
import { DueYears } from './DueYears.tsx';
import { FacetValues, Folded } from './Facet.tsx';
import './filters.css';
import { Organisations } from './Organisations.tsx';
import { words } from './words.ts';

/** What each choice would leave, worked out anew whenever anything is asked. */
function useCounts(): Counts {
  const state = useFilters((filters) => filters);
  const time = useTime((now) => now);
  const entries = useCatalog((catalog) => catalog.entries);
  const places = useCatalog((catalog) => catalog.places);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the counts are worked out from
  return useMemo(countsNow, [state, time, entries, places]);
}

function Head() {
  const say = useSay();
  const all = useCatalog((state) => state.entries.length);
  const n = useMatching()?.size ?? null;
  return (
    <div className="filter-head">
      <p>{say(n === null ? fill(words.all, { n: all }) : fill(words.matching, { n }))}</p>
      {n !== null && (
        <Button look="link" onClick={askNothing}>
          {say(words.clear)}
        </Button>
      )}
    </div>
  );
}

/** Every facet, in any combination. Map and lists follow while it is used. */
export function Filters() {
  const say = useSay();
  const small = useSmallPage();
  const colors = useColors();
  const counts = useCounts();
  const late = useFilters(({ filter }) => filter.late);
  const towns = useCatalog((state) => state.towns);
  const documents = useCatalog((state) => state.documents);
  const all = useCatalog((state) => state.entries.length);
  const n = useMatching()?.size ?? all;
  useEffect(() => void loadOrganisations(), []);
  const { facets } = counts;
  return (
    <div className="filters">
      <Head />
      <div className="toggles">
        <Toggle pressed={late} count={counts.late} onToggle={() => setFilter({ late: !late })}>
          {say(words.late)}
        </Toggle>
      </div>
      <Folded facet="statuses" open>
        <FacetValues
          facet="statuses"
          values={statuses}
          counts={facets.statuses}
          sign={(status) => <Glyph form={glyphForms[status as Status]} size={16} />}
        />
      </Folded>
      <DueYears counts={counts.due} />
      <Folded facet="sectors" open>
        <FacetValues
          facet="sectors"
          values={sectors}
          counts={facets.sectors}
          sign={(sector) => (
            <i
              className="filter-dot"
              style={{ background: colors.sectors[sectorGroupOf[sector as Sector]] }}
            />
          )}
        />
      </Folded>
      <Folded facet="towns">
        <FacetValues facet="towns" values={Object.keys(towns)} counts={facets.towns} />
      </Folded>
      <Folded facet="kinds">
        <FacetValues facet="kinds" values={kinds} counts={facets.kinds} />
      </Folded>
      <Folded facet="documents">
        <FacetValues
          facet="documents"
          values={[...documents.keys()].toReversed()}
          counts={facets.documents}
        />
      </Folded>
      <Folded facet="organisations">
        <Organisations counts={facets.organisations} />
      </Folded>
      <Folded facet="certainties">
        <FacetValues facet="certainties" values={certainties} counts={facets.certainties} />
      </Folded>
      {small && (
        <div className="filter-done">
          <Button look="main" onClick={() => openDialog(null)}>
            {say(fill(words.see, { n }))}
          </Button>
        </div>
      )}
    </div>
  );
}
