import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingSummary } from '../../../src/overlay/messages.ts';
import type { Wishes } from '../../../src/overlay/reading.ts';

/** Readings that the test answers, in the place of workers. */
const opened: FakeFile[] = [];

class FakeFile {
  closed = false;
  wishes: Wishes = {};
  taken: number[] = [];
  answer: (reading: ReadingSummary) => void = () => undefined;
  fail: (error: unknown) => void = () => undefined;
  constructor() {
    opened.push(this);
  }
  read(_file: unknown, wishes: Wishes, { signal }: { signal: AbortSignal }): Promise<ReadingSummary> {
    this.wishes = wishes;
    return new Promise((done, failed) => {
      this.answer = done;
      this.fail = failed;
      signal.addEventListener('abort', () => failed(signal.reason));
    });
  }
  async take(table: number): Promise<void> {
    this.taken.push(table);
  }
  close(): void {
    this.closed = true;
  }
}

vi.mock('../../../src/overlay/client.ts', () => ({
  OpenFile: FakeFile,
  OverlayFault: class extends Error {},
  dropOverlay: () => undefined,
  keepOverlay: async () => null,
}));
vi.mock('../../../src/overlay/keep.ts', () => ({
  markRemoved: async () => undefined,
  keepAbout: async () => undefined,
}));
vi.mock('../../../src/state/shapes.ts', () => ({ loadShapes: async () => [] }));

const { addImport, chooseTables, leaveImport, readImport, startImport, stopImport } = await import(
  '../../../src/state/import-files.ts'
);
const { importById, importsStore } = await import('../../../src/state/imports.ts');
const { overlaysStore } = await import('../../../src/state/overlays.ts');

const guess = <T>(value: T) => ({ value, sure: true, reason: { zh: '', en: '' } });
const table = (count: number) => ({
  name: `t${count}`,
  count,
  fields: [],
  bounds: null,
  kinds: {},
  head: [],
});
const reading = (...counts: number[]): ReadingSummary => ({
  file: 'a.csv',
  format: 'csv',
  bytes: 1,
  tables: counts.map(table),
  faults: [],
  moreFaults: 0,
  choices: {
    encoding: guess('utf-8'),
    encodings: [],
    datum: guess('wgs84'),
    swapped: guess(false),
    projection: guess('degrees'),
  },
  sample: [],
});

const file = new File(['x'], 'a.csv');
const last = async () => {
  await vi.waitFor(() => expect(opened.length).toBeGreaterThan(0));
  return opened.at(-1) as FakeFile;
};

beforeEach(() => {
  opened.length = 0;
  importsStore.setState({ files: [], current: null });
  overlaysStore.setState({ overlays: [], coming: [], failed: {} });
});

describe('a file on its way', () => {
  it('is read, its tables offered, those chosen made layers', async () => {
    const id = startImport(file);
    expect(overlaysStore.getState().coming.map((one) => one.file)).toEqual(['a.csv']);
    const done = readImport(id);
    (await last()).answer(reading(3, 0, 2));
    await done;
    expect(overlaysStore.getState().coming).toEqual([]);
    expect(importById(id)).toMatchObject({ phase: 'ready', tables: [0, 2] });
    chooseTables(id, [2]);
    expect((await addImport(id)).map(({ title }) => title)).toEqual(['t2']);
    expect((await last()).taken).toEqual([2]);
    expect(importsStore.getState().files).toEqual([]);
  });

  it('is read again as the reader wishes; what was guessed first and chosen is remembered', async () => {
    const id = startImport(file);
    const first = readImport(id);
    (await last()).answer(reading(3, 2));
    await first;
    chooseTables(id, [1]);
    const again = readImport(id, { datum: 'gcj02' });
    await vi.waitFor(() => expect(opened).toHaveLength(2));
    expect(opened[0]?.closed, 'one worker a file').toBe(true);
    expect(importById(id), 'the last reading stays in view').toMatchObject({ phase: 'reading' });
    expect(importById(id)?.reading?.tables).toHaveLength(2);
    const other = reading(3, 2);
    opened[1]?.answer({ ...other, choices: { ...other.choices, datum: guess('gcj02') } });
    await again;
    expect(importById(id)).toMatchObject({
      tables: [1],
      wishes: { datum: 'gcj02' },
      guessed: { datum: { value: 'wgs84' } },
    });
    const [overlay] = await addImport(id);
    expect(overlay?.datum).toBe('gcj02');
    expect(overlay?.note?.zh).toContain('由您选定：坐标按火星坐标');
  });

  it('takes the last wish when two come one upon the other', async () => {
    const id = startImport(file);
    const first = readImport(id, { datum: 'gcj02' });
    await last();
    const second = readImport(id, { datum: 'bd09' });
    await vi.waitFor(() => expect(opened).toHaveLength(2));
    opened[1]?.answer(reading(1));
    expect(await first).toBeNull();
    expect(await second).not.toBeNull();
    expect(importById(id)).toMatchObject({ phase: 'ready', wishes: { datum: 'bd09' }, problem: null });
  });

  it('is gone when its first reading is stopped; after that it stays, to be read again', async () => {
    const gone = startImport(file);
    const reads = readImport(gone);
    await last();
    stopImport(gone);
    expect(await reads).toBeNull();
    expect(importById(gone)).toBeUndefined();
    expect(overlaysStore.getState().coming).toEqual([]);

    const id = startImport(file);
    const first = readImport(id);
    await vi.waitFor(() => expect(opened).toHaveLength(2));
    opened[1]?.answer(reading(1));
    await first;
    const again = readImport(id, { encoding: 'gb18030' });
    await vi.waitFor(() => expect(opened).toHaveLength(3));
    stopImport(id);
    await again;
    expect(importById(id)).toMatchObject({ phase: 'stopped', problem: null });
    expect(await addImport(id), 'not of a reading whose worker has ended').toEqual([]);
  });

  it('says why when its worker fails, and leaves other files alone', async () => {
    const [id, other] = [startImport(file), startImport(file)];
    const reads = readImport(id);
    (await last()).fail(new Error('out of memory'));
    expect(await reads).toBeNull();
    expect(importById(id)?.problem?.cause.en).toContain('out of memory');
    expect(importById(other)?.phase).toBe('waiting');
    leaveImport(id);
    expect(importsStore.getState().files).toHaveLength(1);
  });

  it('takes the place of the layers that were made of it before', async () => {
    const make = async (replaces: readonly string[]) => {
      opened.length = 0;
      const id = startImport(file, [], replaces);
      const reads = readImport(id);
      (await last()).answer(reading(1));
      await reads;
      return (await addImport(id)).map((overlay) => overlay.id);
    };
    const before = await make([]);
    const after = await make(before);
    expect(overlaysStore.getState().overlays.map(({ id }) => id)).toEqual(after);
  });
});
