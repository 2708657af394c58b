import { useMemo, useState } from 'react';
import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import { glyphForms } from '../../layers/glyphs.ts';
import { sectorGroupOf } from '../../layers/index.ts';
import { openDialog, selectEntry, useColors } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { SortHead } from '../../ui/SortHead.tsx';
import { useSmallPage } from '../../ui/use-media.ts';
import { type AnswerRow, insideText, type Sorting, shareText, sortRows } from './rows.ts';
import { words } from './words.ts';

/** A long answer opens in steps. */
const atOnce = 40;

const columns = ['name', 'inside', 'share'] as const;

/** The entries that meet what was asked; a head sorts, a name opens. */
export function AnswerTable({ rows }: { rows: readonly AnswerRow[] }) {
  const say = useSay();
  const language = useLanguage();
  const colors = useColors();
  const small = useSmallPage();
  const [sorting, setSorting] = useState<Sorting>({ by: 'share', down: true });
  const [shown, setShown] = useState(atOnce);
  const sorted = useMemo(() => sortRows(rows, sorting, language), [rows, sorting, language]);
  const open = (id: string) => {
    // On a small page the entry comes in the sheet, below.
    if (small) openDialog(null);
    selectEntry(id);
  };
  return (
    <>
      <table className="ask-table">
        <thead>
          <tr>
            {columns.map((by) => {
              const own = sorting.by === by;
              return (
                <SortHead
                  key={by}
                  label={say(words[by])}
                  down={own ? sorting.down : null}
                  onSort={() => setSorting({ by, down: own ? !sorting.down : by !== 'name' })}
                />
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map(({ entry, met }) => (
            <tr key={entry.id}>
              <th scope="row">
                <button type="button" onClick={() => open(entry.id)}>
                  <Glyph
                    form={glyphForms[entry.status]}
                    color={colors.sectors[sectorGroupOf[entry.sector]]}
                    size={16}
                    haloed={met.rough}
                  />
                  <span>
                    {say(entry.name)}
                    {met.rough && <small>{say(words.rough)}</small>}
                  </span>
                </button>
              </th>
              <td>{insideText(met, language)}</td>
              <td>{shareText(met.share, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + 200)}>
          {say(fill(words.more, { n: sorted.length - shown }))}
        </Button>
      )}
    </>
  );
}
