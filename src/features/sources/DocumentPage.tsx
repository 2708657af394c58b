import { ArrowLeft, ArrowLeftRight, Focus } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { fill, formatDate, useLanguage, useSay } from '../../i18n/index.ts';
import type { PlanDocument } from '../../model/document.ts';
import { sectorNames, sectors } from '../../model/vocabulary.ts';
import {
  compareDocuments,
  openTab,
  setFilter,
  useCatalog,
  useFilters,
  useMatchingEntries,
} from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { AskedBar } from '../AskedBar.tsx';
import { EntryRow } from '../EntryRow.tsx';
import { NothingMatches } from '../NothingMatches.tsx';
import { partnerOf } from './partner.ts';
import { words } from './words.ts';

/** One document: what it is, and every entry it names, by sector. */
export function DocumentPage({ document }: { document: PlanDocument }) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const entries = useCatalog((state) => state.entries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document takes the focus to its title
  useEffect(() => heading.current?.focus({ preventScroll: true }), [document.id]);
  const documents = useCatalog((state) => state.documents);
  const wanted = useFilters(({ filter }) => filter.documents);
  const left = useMatchingEntries();
  const naming = (some: typeof entries) => some.filter((entry) => entry.documents.includes(document.id));
  const [all, named] = [naming(entries), naming(left)];
  const alone = wanted.length === 1 && wanted[0] === document.id;
  const partner = partnerOf(document, [...documents.values()]);
  const facts = [
    document.number,
    say(document.issuer),
    formatDate(document.issued, language),
    say(fill(words.years, { from: document.years[0], to: document.years[1] })),
  ];
  return (
    <article className="sources-page" aria-labelledby={id}>
      <Button look="quiet" onClick={() => openTab('documents')}>
        <ArrowLeft size={16} strokeWidth={1.5} aria-hidden />
        {say(words.back)}
      </Button>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {say(document.title)}
      </h2>
      <p className="sources-lead">{facts.filter(Boolean).join(' · ')}</p>
      <div className="sources-do">
        <Button aria-pressed={alone} onClick={() => setFilter({ documents: alone ? [] : [document.id] })}>
          <Focus size={16} strokeWidth={1.5} aria-hidden />
          {say(words.only)}
        </Button>
        {partner && (
          <Button
            onClick={() => {
              compareDocuments(partner);
              openTab('documents', 'compare');
            }}
          >
            <ArrowLeftRight size={16} strokeWidth={1.5} aria-hidden />
            {say(words.compareWith)}
          </Button>
        )}
      </div>
      <AskedBar />
      <p className="sources-lead">
        {say(
          fill(named.length < all.length ? words.namedOf : words.entries, {
            n: named.length,
            all: all.length,
          }),
        )}
      </p>
      {all.length === 0 && <p>{say(words.none)}</p>}
      {all.length > 0 && named.length === 0 && <NothingMatches />}
      {sectors
        .filter((sector) => named.some((entry) => entry.sector === sector))
        .map((sector) => (
          <section key={sector} aria-labelledby={`${id}-${sector}`}>
            <h3 id={`${id}-${sector}`}>{say(sectorNames[sector])}</h3>
            <ul>
              {named
                .filter((entry) => entry.sector === sector)
                .map((entry) => (
                  <li key={entry.id}>
                    <EntryRow entry={entry} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </article>
  );
}
