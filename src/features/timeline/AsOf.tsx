import { formatDate, useLanguage, useSay } from '../../i18n/index.ts';
import { setAsOf, useCatalog, useTime } from '../../state/index.ts';
import { Select } from '../../ui/Select.tsx';
import { words } from './words.ts';

/** Whose word counts: no document issued after the chosen one is read. */
export function AsOf() {
  const say = useSay();
  const language = useLanguage();
  const asOf = useTime((state) => state.asOf);
  const documents = useCatalog((state) => state.documents);
  return (
    <Select
      label={say(words.asOf)}
      value={asOf ?? ''}
      options={[
        { value: '', label: say(words.newest) },
        ...[...documents.values()].map(({ id, shortTitle, issued }) => ({
          value: id,
          label: `${formatDate(issued, language)} · ${say(shortTitle)}`,
        })),
      ]}
      onChange={(id) => setAsOf(id === '' ? null : id)}
    />
  );
}
