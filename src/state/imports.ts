import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ReadingSummary, Told } from '../overlay/messages.ts';
import type { Choices, Wishes } from '../overlay/reading.ts';

/** A file on its way to becoming layers: it is read, looked at, and then added or left. */
export type Import = {
  readonly id: string;
  readonly file: File;
  /** Those that belong to it: .dbf, .prj, .cpg of a loose .shp. */
  readonly beside: readonly File[];
  readonly wishes: Wishes;
  readonly phase: 'waiting' | 'reading' | 'ready' | 'stopped' | 'adding';
  /** The last reading; it stays in view while the file is read again. */
  readonly reading: ReadingSummary | null;
  /** What was guessed before the reader had said anything. */
  readonly guessed: Choices | null;
  /** Which of the tables are to be added. */
  readonly tables: readonly number[];
  /** Why there is no reading, where it is not the file's own fault. */
  readonly problem: Told | null;
  /** Layers made of it before, whose place the new ones take. */
  readonly replaces: readonly string[];
};

export type ImportsState = {
  readonly files: readonly Import[];
  /** Id of the one that is looked at. */
  readonly current: string | null;
};

export const importsStore = createStore<ImportsState>(() => ({ files: [], current: null }));

export const useImports = <T>(select: (state: ImportsState) => T): T => useStore(importsStore, select);

export const importById = (id: string): Import | undefined =>
  importsStore.getState().files.find((one) => one.id === id);

/** The one that is looked at; the first when none was chosen. */
export const currentImport = ({ files, current }: ImportsState): Import | undefined =>
  files.find(({ id }) => id === current) ?? files[0];

export const lookAtImport = (current: string): void => importsStore.setState({ current });

export const changeImport = (id: string, to: Partial<Omit<Import, 'id' | 'file' | 'beside'>>): void =>
  importsStore.setState(({ files }) => ({
    files: files.map((one) => (one.id === id ? { ...one, ...to } : one)),
  }));
