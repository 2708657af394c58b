import { useEffect, useState } from 'react';
import { boundsMeet } from '../../geo/bounds.ts';
import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import { boundsInSight } from '../../map/index.ts';
import type { EntryBrief } from '../../model/brief.ts';
import {
  DataProblem,
  loadTimeline,
  useCatalog,
  useMatching,
  useMatchingEntries,
  useTime,
} from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { columnById, usualColumns } from '../entry-columns.ts';
import { toCsvFile, toGeoJsonFile } from '../entry-files.ts';
import { HandOver } from '../HandOver.tsx';
import { words } from './words.ts';

type Format = 'csv' | 'geojson';
type Made =
  | { readonly phase: 'none' | 'making' }
  | { readonly phase: 'failed'; readonly reason: string }
  | { readonly phase: 'ready'; readonly file: File; readonly text: string; readonly count: number };

/** The entries that lie in what can be seen of the map; null without a map. */
function useInSight(entries: readonly EntryBrief[]): readonly EntryBrief[] | null {
  const [sight] = useState(boundsInSight);
  const places = useCatalog((state) => state.places);
  return (
    sight &&
    entries.filter(({ id }) => {
      const place = places.get(id);
      return place !== undefined && boundsMeet(place.bounds, sight);
    })
  );
}

/** Makes the file of some entries, with what each is called in a table and where it was read. */
function useMaking() {
  const say = useSay();
  const language = useLanguage();
  const { documents, towns, version, places } = useCatalog((state) => state);
  const said = useTime((state) => state.said);
  const [made, setMade] = useState<Made>({ phase: 'none' });
  // Some columns are read from what was said when.
  useEffect(() => void loadTimeline(), []);
  const make = async (entries: readonly EntryBrief[], format: Format) => {
    setMade({ phase: 'making' });
    const citing = { language, documents, version };
    const rows = entries.map((brief) => ({ brief, said: said?.get(brief.id) ?? [] }));
    const columns = usualColumns.flatMap((id) => columnById.get(id) ?? []);
    const context = {
      language,
      towns,
      documents,
      accuracyOf: (id: string) => places.get(id)?.accuracyM ?? null,
    };
    try {
      const file =
        format === 'csv'
          ? await toCsvFile(rows, columns, context, citing)
          : await toGeoJsonFile(rows, citing);
      setMade({ phase: 'ready', file, text: await file.text(), count: rows.length });
    } catch (error) {
      const reason = error instanceof DataProblem ? say(error.told) : String(error);
      setMade({ phase: 'failed', reason });
    }
  };
  return { made, make, forget: () => setMade({ phase: 'none' }) };
}

/** The entries as a file, with citations and licence. */
export function DataPart() {
  const say = useSay();
  const matching = useMatching();
  const all = useMatchingEntries();
  const inSight = useInSight(all);
  const [part, setPart] = useState<'all' | 'sight'>('all');
  const [format, setFormat] = useState<Format>('csv');
  const { made, make, forget } = useMaking();
  const entries = part === 'sight' && inSight ? inSight : all;
  const every = say(fill(matching ? words.matching : words.all, { n: all.length }));
  return (
    <>
      <Segments
        legend={say(words.which)}
        value={part}
        options={[
          { value: 'all', label: every },
          ...(inSight
            ? [{ value: 'sight' as const, label: say(fill(words.inSight, { n: inSight.length })) }]
            : []),
        ]}
        onChange={(next) => {
          setPart(next);
          forget();
        }}
      />
      <Segments
        legend={say(words.format)}
        value={format}
        options={(['csv', 'geojson'] as const).map((value) => ({ value, label: say(words[value]) }))}
        onChange={(next) => {
          setFormat(next);
          forget();
        }}
      />
      <p className="export-soft">{say(words.cited)}</p>
      {entries.length === 0 && <p>{say(words.nothing)}</p>}
      {made.phase !== 'ready' && (
        <div className="export-buttons">
          <Button
            look="main"
            disabled={made.phase === 'making' || entries.length === 0}
            onClick={() => void make(entries, format)}
          >
            {say(words.prepare)}
          </Button>
        </div>
      )}
      <p className="export-told" role="status">
        {made.phase === 'making' && say(words.preparing)}
        {made.phase === 'ready' && say(fill(words.ready, { name: made.file.name, n: made.count }))}
      </p>
      {made.phase === 'failed' && <p role="alert">{say(fill(words.notMade, { reason: made.reason }))}</p>}
      {made.phase === 'ready' && (
        <HandOver
          file={() => made.file}
          inWords={() => made.text}
          saveLabel={words.save}
          copyLabel={words.copy}
          saved={words.saved}
        />
      )}
    </>
  );
}
