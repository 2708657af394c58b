import { useSay } from '../../i18n/index.ts';
import { knownOf, projectionChoices } from '../../overlay/place/projections.ts';
import { Select } from '../../ui/Select.tsx';
import { Choice, Options } from './Choice.tsx';
import type { ChoiceProps } from './wishing.ts';
import { words } from './words.ts';

/** Each of these is shown only where it could be otherwise. */

export function EncodingChoice({ item, reading, onWish }: ChoiceProps) {
  const say = useSay();
  const { encoding } = reading.choices;
  // In the order of the first reading, so that nothing moves under the reader's hand.
  const encodings = item.guessed?.encodings.length ? item.guessed.encodings : reading.choices.encodings;
  if (encodings.length < 2) return null;
  const chosen = item.wishes.encoding ?? encoding.value;
  return (
    <Choice
      title={words.encoding}
      value={chosen.toUpperCase()}
      guess={encoding}
      before={item.wishes.encoding ? item.guessed?.encoding.reason : undefined}
    >
      <p>{say(words.encodingLead)}</p>
      <Options
        legend={say(words.encoding)}
        value={chosen}
        options={encodings.map((one) => ({
          value: one.encoding,
          label: one.encoding.toUpperCase(),
          note: one.preview,
        }))}
        // What columns are called depends on it.
        onChange={(wished) => onWish({ encoding: wished })}
      />
    </Choice>
  );
}

export function OrderChoice({ item, reading, onWish }: ChoiceProps) {
  const say = useSay();
  const { swapped } = reading.choices;
  const wished = item.wishes.swapped;
  const matters = reading.sample.length > 0 && (swapped.value || !swapped.sure);
  if (!matters && wished === undefined) return null;
  const chosen = (wished ?? swapped.value) ? 'lat' : 'lng';
  const options = [
    { value: 'lng', label: say(words.lngFirst) },
    { value: 'lat', label: say(words.latFirst) },
  ];
  return (
    <Choice
      title={words.order}
      value={options.find(({ value }) => value === chosen)?.label ?? ''}
      guess={swapped}
      before={wished === undefined ? undefined : item.guessed?.swapped.reason}
    >
      <Options
        legend={say(words.order)}
        value={chosen}
        options={options}
        onChange={(first) => onWish({ swapped: first === 'lat' })}
      />
    </Choice>
  );
}

const unplaced = new Set(['no-projection', 'local-grid', 'unknown-projection']);

export function ProjectionChoice({ item, reading, onWish }: ChoiceProps) {
  const say = useSay();
  const { projection } = reading.choices;
  const wished = item.wishes.projection;
  const refused = reading.faults.some(({ key }) => unplaced.has(key));
  if (projection.value === 'degrees' && !refused && !wished) return null;
  const chosen = wished ?? (refused ? '' : projection.value);
  const codes = projectionChoices.map((code) => `EPSG:${code}`);
  const titleOf = (value: string) => {
    if (value === 'degrees') return say(words.degrees);
    const known = value.startsWith('EPSG:') ? knownOf(Number(value.slice(5))) : undefined;
    return known ? `${say(known.title)} (${value})` : value;
  };
  const values = [...new Set([...(chosen ? [chosen] : []), 'degrees', ...codes])];
  return (
    <Choice
      title={words.projection}
      value={refused ? say(words.notFound) : titleOf(chosen)}
      guess={{ ...projection, sure: projection.sure && !refused }}
      before={wished ? item.guessed?.projection.reason : undefined}
    >
      <Select
        label={say(words.projection)}
        value={chosen}
        options={[
          ...(chosen ? [] : [{ value: '', label: say(words.chooseColumn) }]),
          ...values.map((value) => ({ value, label: titleOf(value) })),
        ]}
        onChange={(value) => value && onWish({ projection: value })}
      />
    </Choice>
  );
}
