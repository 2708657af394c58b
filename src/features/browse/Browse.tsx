import { useId, useState } from 'react';
import { fill, formatDate, useLanguage, useSay } from '../../i18n/index.ts';
import { glyphForms } from '../../layers/glyphs.ts';
import { sectorGroupOf } from '../../layers/index.ts';
import type { EntryBrief } from '../../model/brief.ts';
import { isPast, today } from '../../model/history.ts';
import { type Sector, sectorNames, sectors, statusName } from '../../model/vocabulary.ts';
import { loadCatalog, selectEntry, useCatalog, useColors, useSelection } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { Row } from '../../ui/Row.tsx';
import './browse.css';
import { words } from './words.ts';

function EntryRow({ entry }: { entry: EntryBrief }) {
  const say = useSay();
  const language = useLanguage();
  const colors = useColors();
  const towns = useCatalog((state) => state.towns);
  const current = useSelection(({ selection }) => selection.kind === 'entry' && selection.id === entry.id);
  const late = entry.target !== undefined && entry.status !== 'continuing' && isPast(entry.target, today());
  const notes = [
    say(statusName(entry.kind, entry.status)),
    ...(entry.target ? [say(fill(words.due, { date: formatDate(entry.target, language) }))] : []),
    ...entry.towns.slice(0, 2).flatMap((town) => (towns[town] ? [say(towns[town])] : [])),
    ...(entry.mapped ? [] : [say(words.notOnMap)]),
    ...(entry.silent && !late ? [say(words.silent)] : []),
  ];
  return (
    <Row
      sign={<Glyph form={glyphForms[entry.status]} color={colors.sectors[sectorGroupOf[entry.sector]]} />}
      title={say(entry.name)}
      note={
        <>
          {late && <strong className="late">{say(entry.silent ? words.lateSilent : words.late)} </strong>}
          {notes.join(' · ')}
        </>
      }
      current={current}
      onClick={() => selectEntry(entry.id)}
    />
  );
}

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
