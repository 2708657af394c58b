import {
  type FileFault,
  type OwnFile,
  type Reading,
  readFile,
  type Wishes,
} from '../../../src/overlay/index.ts';

const placeOf = ({ at }: FileFault): string => (at ? ` ${at.kind} ${at.number}` : '');

/** A reading in one line, as tests/fixtures/import/case.ts says. */
export function answerOf({ tables, faults, moreFaults, choices }: Reading): string {
  const shapes = tables.map(({ kinds }) =>
    Object.entries(kinds)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', '),
  );
  const { encoding, datum, swapped, projection } = choices;
  return [
    shapes.join(' | ') || '-',
    ...faults.map((fault) => `${fault.grade} ${fault.key}${placeOf(fault)}`),
    ...(moreFaults ? [`and ${moreFaults} more`] : []),
    ...(encoding.value !== 'utf-8' || !encoding.sure
      ? [`encoding ${encoding.value}${encoding.sure ? '' : '?'}`]
      : []),
    ...(datum.value !== 'wgs84' ? [`datum ${datum.value}`] : []),
    ...(swapped.value ? ['swapped'] : []),
    ...(projection.value !== 'degrees' ? [`projection ${projection.value}`] : []),
  ].join(' ; ');
}

export const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const read = (
  name: string,
  content: string | Uint8Array,
  wishes: Wishes = {},
  more: Partial<OwnFile> = {},
) => readFile({ name, bytes: toBytes(content), ...more }, wishes, () => {});
