import { Building2, FileText, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { fill, formatDate, type Language, useLanguage, useSay } from '../../i18n/index.ts';
import { glyphForms } from '../../layers/glyphs.ts';
import { layerById, sectorGroupOf } from '../../layers/index.ts';
import { statusName, statusNames } from '../../model/vocabulary.ts';
import { type AtlasIndex, keyOf, type Thing } from '../../state/atlas-index.ts';
import { useCatalog, useColors } from '../../state/index.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { nameOf } from './pick.ts';
import { words } from './words.ts';

function Sign({ thing }: { thing: Thing }) {
  const colors = useColors();
  const look = { size: 18, strokeWidth: 1.5, 'aria-hidden': true, className: 'search-sign' } as const;
  switch (thing.kind) {
    case 'entry':
      return (
        <Glyph
          form={glyphForms[thing.entry.status]}
          color={colors.sectors[sectorGroupOf[thing.entry.sector]]}
        />
      );
    case 'place':
      return <MapPin {...look} />;
    case 'document':
      return <FileText {...look} />;
    case 'organisation':
      return <Building2 {...look} />;
  }
}

/** Another name of an entry that holds what was typed, where its own does not: why it was found. */
function otherName(thing: Thing, index: AtlasIndex, query: string, language: Language): string | null {
  if (thing.kind !== 'entry' || query === '') return null;
  const holds = (name: string) => name.toLowerCase().includes(query.toLowerCase());
  if (holds(thing.entry.name.zh) || holds(thing.entry.name.en)) return null;
  const other = index.words.entries[thing.entry.id]?.also?.find(holds);
  return other && (language === 'zh' || !/\p{Script=Han}/u.test(other)) ? other : null;
}

type Props = {
  index: AtlasIndex;
  thing: Thing;
  id: string;
  query: string;
  active: boolean;
  onPick: () => void;
  row?: number;
};

/** One line of the list. The field keeps the focus and takes the keys, as a combobox does. */
export function Option({ index, thing, id, query, active, onPick, row }: Props) {
  const say = useSay();
  const language = useLanguage();
  const towns = useCatalog((state) => state.towns);
  const townName = (town: string | undefined) => (town && towns[town] ? [say(towns[town])] : []);
  const other = otherName(thing, index, query.trim(), language);
  const notes = (): readonly string[] => {
    switch (thing.kind) {
      case 'entry': {
        const { kind, status, towns: where, mapped } = thing.entry;
        return [
          ...(other ? [say(fill(words.alsoCalled, { name: other }))] : []),
          say(statusName(kind, status)),
          ...where.slice(0, 3).flatMap(townName),
          ...(mapped ? [] : [say(words.notOnMap)]),
        ];
      }
      case 'place': {
        const { layer, lines, status, town } = thing.place;
        const title = layerById.get(layer)?.title;
        return [
          ...(title ? [say(title)] : []),
          ...(lines ? [say(lines)] : []),
          ...(status ? [say(statusNames[status])] : []),
          ...townName(town),
        ];
      }
      case 'document': {
        const { number, issuer, issued } = thing.document;
        return [...(number && language === 'zh' ? [number] : []), say(issuer), formatDate(issued, language)];
      }
      case 'organisation':
        return [say(fill(words.responsible, { n: index.entriesOf(thing.organisation.id).length }))];
    }
  };
  const sign: ReactNode = <Sign thing={thing} />;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, as a combobox does
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
    <div
      id={id}
      data-result={keyOf(thing)}
      role="option"
      aria-selected={active}
      className="row"
      style={row === undefined ? undefined : { gridRow: row }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {sign}
      <span className="row-words">
        <span className="row-title">{say(nameOf(thing))}</span>
        <span className="row-note">{notes().join(' · ')}</span>
      </span>
    </div>
  );
}
