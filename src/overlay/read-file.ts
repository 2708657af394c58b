import type { DrawnShape } from '../model/drawn.ts';
import { type Desk, Enough, startDesk } from './desk.ts';
import { startFaults } from './fault-list.ts';
import { describe } from './fields.ts';
import { headAfterBlanks } from './formats/format.ts';
import { formatOf } from './formats/index.ts';
import { isWebPage, otherFormat } from './formats/others.ts';
import { limits } from './limits.ts';
import { place } from './place/place.ts';
import type { OwnFile, OwnTable, Progress, Reading, Wishes } from './reading.ts';
import { startWork } from './work.ts';

/**
 * Reads one of the reader's own files, whatever it is. Always answers: with what could be used, and with every fault by
 * place, cause and remedy. Rejects for one reason only: the signal, with its own.
 *
 * Pure but for the clock, fit for a worker. `shapes` are ours, to compare with where the file's lie.
 */
export async function readFile(
  file: OwnFile,
  wishes: Wishes,
  progress: Progress,
  signal?: AbortSignal,
  shapes: readonly DrawnShape[] = [],
): Promise<Reading> {
  signal?.throwIfAborted();
  const work = startWork(progress, signal);
  const faults = startFaults(file.name);
  const desk = startDesk(file, wishes, work, faults, readBytes);
  const guarded = async <T>(run: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await run();
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof Enough))
        faults.add('unexpected', undefined, { message: String(error).slice(0, 120) });
      return undefined;
    }
  };

  work.stage({ zh: '读取', en: 'Reading' }, 0, 0.7);
  await guarded(() => readBytes(desk, file.name, file.bytes));
  work.stage({ zh: '定位', en: 'Placing' }, 0.7, 0.9);
  const placed = await guarded(() => place(desk, shapes));
  work.stage({ zh: '整理', en: 'Sorting' }, 0.9, 1);
  const tables = (await guarded(() => describeAll(desk, placed !== undefined))) ?? [];
  if (!tables.length && !faults.done().faults.some(({ grade }) => grade === 'refused'))
    faults.add('nothing-found');
  await work.rest(1);

  const { findings } = desk;
  return {
    file: file.name,
    format: findings.format ?? '',
    bytes: file.bytes.length,
    tables,
    ...faults.done(),
    choices: {
      encoding: findings.encoding ?? {
        value: 'utf-8',
        sure: true,
        reason: { zh: '没有文字。', en: 'There is no text.' },
      },
      encodings: findings.encodings,
      datum: placed?.datum ?? { value: 'wgs84', ...nothing },
      swapped: placed?.swapped ?? { value: false, ...nothing },
      projection: placed?.projection ?? { value: 'degrees', ...nothing },
      ...(findings.columns ? { columns: findings.columns } : {}),
      ...(findings.headings ? { headings: findings.headings } : {}),
      ...(placed?.fit ? { fit: placed.fit } : {}),
    },
    sample: placed?.sample ?? [],
  };
}

const nothing = { sure: false, reason: { zh: '没有坐标。', en: 'There are no coordinates.' } };

/** Tables that could not be placed are not offered: their numbers are not yet positions. */
async function describeAll(desk: Desk, isPlaced: boolean): Promise<OwnTable[]> {
  const tables: OwnTable[] = [];
  for (const draft of desk.drafts)
    if (isPlaced && draft.features.length) tables.push(await describe(desk, draft));
  return tables;
}

/** By its own format; the outermost is the file's. */
async function readBytes(desk: Desk, name: string, bytes: Uint8Array): Promise<void> {
  const { faults } = desk;
  const refuse = (): never => {
    throw new Enough();
  };
  if (bytes.length === 0) {
    faults.add('empty');
    return refuse();
  }
  if (bytes.length > limits.bytes) {
    faults.add('too-large', undefined, {
      mb: Math.round(bytes.length / 1_048_576),
      limit: limits.bytes / 1_048_576,
    });
    return refuse();
  }
  const head = headAfterBlanks(bytes);
  if (head === '') {
    faults.add('blank');
    return refuse();
  }
  if (isWebPage(head)) {
    faults.add('web-page');
    return refuse();
  }
  const found = formatOf(bytes, name);
  const other = otherFormat(bytes, head, name, (found?.sure ?? 0) < 2);
  if (other) {
    faults.addOther(other);
    return refuse();
  }
  if (!found) {
    faults.add('unknown-format');
    return refuse();
  }
  desk.findings.format ??= found.format.id;
  await found.format.read(name, bytes, desk);
}
