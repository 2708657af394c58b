import { memo, type ReactNode } from 'react';
import { useSay } from '../i18n/index.ts';
import { glyphForms } from '../layers/glyphs.ts';
import { sectorGroupOf } from '../layers/index.ts';
import type { EntryBrief } from '../model/brief.ts';
import { selectEntry, useColors, useSelection, useStanding } from '../state/index.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Row } from '../ui/Row.tsx';
import { EntryNote } from './EntryNote.tsx';
import './entry-row.css';

type Props = {
  entry: EntryBrief;
  /** Said first under the name: `东北 0.8-1.1 公里`. */
  lead?: ReactNode;
  /** A button at the end of the row, beside the one that opens the entry. */
  action?: ReactNode;
  /** What a press does, where it is not just to open the entry. */
  onOpen?: () => void;
};

/** An entry as every list shows it; where a year is asked for, as it stands in that year. */
export const EntryRow = memo(function EntryRow({
  entry,
  lead,
  action,
  onOpen = () => selectEntry(entry.id),
}: Props) {
  const say = useSay();
  const colors = useColors();
  const standing = useStanding(entry.id);
  const current = useSelection(({ selection }) => selection.kind === 'entry' && selection.id === entry.id);
  const row = (
    <Row
      sign={
        <Glyph
          form={glyphForms[standing?.status ?? entry.status]}
          color={colors.sectors[sectorGroupOf[entry.sector]]}
        />
      }
      title={say(entry.name)}
      note={<EntryNote entry={entry} lead={lead} />}
      current={current}
      onClick={onOpen}
    />
  );
  if (!action) return row;
  return (
    <div className="entry-row">
      {row}
      {action}
    </div>
  );
});
