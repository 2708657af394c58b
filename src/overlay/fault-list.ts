import { fill } from '../i18n/format.ts';
import { type FaultKey, faultWords } from './fault-words.ts';
import type { Other } from './formats/others.ts';
import { limits } from './limits.ts';
import type { FileFault } from './reading.ts';

type Place = NonNullable<FileFault['at']>;
type Values = Readonly<Record<string, string | number>>;

/** What is wrong with a file, collected while it is read. */
export type FaultList = {
  /** One thing wrong in one place. */
  add(key: FaultKey, at?: Place, values?: Values): void;
  /** The same small thing again and again: told once, with the first place and how often. */
  count(key: FaultKey, at?: Place, values?: Values): void;
  /** A kind of file that is known but not read. */
  addOther(other: Other): void;
  has(key: FaultKey): boolean;
  /** Takes back what turned out otherwise. */
  drop(key: FaultKey): void;
  done(): { faults: readonly FileFault[]; moreFaults: number };
};

const gradeOrder = { refused: 0, skipped: 1, mended: 2 } as const;

export function startFaults(file: string): FaultList {
  const listed: FileFault[] = [];
  const counted = new Map<FaultKey, { times: number; at?: Place; values: Values }>();
  const ofKind = new Map<FaultKey, number>();
  let more = 0;
  const toFault = (key: FaultKey, at: Place | undefined, values: Values): FileFault => {
    const { grade, cause, remedy } = faultWords[key];
    return {
      key,
      file,
      grade,
      cause: fill(cause, values),
      remedy: fill(remedy, values),
      ...(at ? { at } : {}),
    };
  };
  return {
    add(key, at, values = {}) {
      const times = (ofKind.get(key) ?? 0) + 1;
      ofKind.set(key, times);
      if (times > limits.faultsOfKind) more++;
      else listed.push(toFault(key, at, values));
    },
    count(key, at, values = {}) {
      const known = counted.get(key);
      if (known) known.times++;
      else counted.set(key, { times: 1, values, ...(at ? { at } : {}) });
    },
    addOther({ what, how }) {
      const { grade, cause } = faultWords['other-format'];
      const told = { zh: fill(cause, { what: what.zh }).zh, en: fill(cause, { what: what.en }).en };
      listed.push({ key: 'other-format', file, grade, cause: told, remedy: how });
    },
    has: (key) => counted.has(key) || ofKind.has(key),
    drop(key) {
      counted.delete(key);
      ofKind.delete(key);
      for (let i = listed.length - 1; i >= 0; i--) if (listed[i]?.key === key) listed.splice(i, 1);
    },
    done() {
      const told = [...counted].map(([key, { times, at, values }]) =>
        toFault(key, at, { ...values, n: times }),
      );
      const all = [...listed, ...told].sort((a, b) => gradeOrder[a.grade] - gradeOrder[b.grade]);
      return {
        faults: all.slice(0, limits.faults),
        moreFaults: more + Math.max(0, all.length - limits.faults),
      };
    },
  };
}
