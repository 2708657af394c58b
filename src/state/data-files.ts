import { files } from 'virtual:atlas-data';
import type { Text } from '../i18n/text.ts';

/** A data file that could not be had, told to the reader with its name and what to do. */
export class DataProblem extends Error {
  readonly file: string;
  readonly told: Text;
  constructor(file: string, cause: string) {
    super(`${file}: ${cause}`);
    this.file = file;
    this.told = {
      zh: `数据文件“${file}”没有读到（${cause}）。检查网络后重试，其余内容照常可用。`,
      en: `The data file “${file}” could not be read (${cause}). Check the network and try again; the rest still works.`,
    };
  }
}

/** The address of a data file, for those who fetch it themselves (the map's worker does). */
export function dataUrl(name: string): string {
  const file = files[name];
  if (!file) throw new DataProblem(name, 'not in this build');
  return new URL(file, document.baseURI).href;
}

export const hasData = (name: string): boolean => name in files;

export async function fetchData<T>(name: string): Promise<T> {
  const url = dataUrl(name);
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new DataProblem(name, 'no answer');
  }
  if (!response.ok) throw new DataProblem(name, `HTTP ${response.status}`);
  try {
    return (await response.json()) as T;
  } catch {
    throw new DataProblem(name, 'not valid JSON');
  }
}
