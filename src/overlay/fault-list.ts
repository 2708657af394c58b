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
  /** From here on it is about this file of a zip; `null`: about the zip again. A file that cannot be used is then one left out. */
  inside(member: string | null): void;
  has(key: FaultKey): boolean;
  done(): { faults: readonly FileFault[]; moreFaults: number };
};

type Counted = {
  readonly key: FaultKey;
  times: number;
  readonly at: Place | undefined;
  readonly values: Values;
  readonly member: string | null;
};

const gradeOrder = { refused: 0, skipped: 1, mended: 2 } as const;

export function startFaults(file: string): FaultList {
  const listed: FileFault[] = [];
  const counted = new Map<string, Counted>();
  const ofKind = new Map<FaultKey, number>();
  let more = 0;
  let current: string | null = null;
  const fileOf = (member: string | null) => (member === null ? file : `${file} › ${member}`);
  const gradeOf = (grade: FileFault['grade'], member: string | null) =>
    member !== null && grade === 'refused' ? 'skipped' : grade;
  const toFault = (key: FaultKey, at: Place | undefined, values: Values, member = current): FileFault => {
    const { grade, cause, remedy } = faultWords[key];
    return {
      key,
      file: fileOf(member),
      grade: gradeOf(grade, member),
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
      const named = `${key} ${current ?? ''}`;
      const known = counted.get(named);
      if (known) known.times++;
      else counted.set(named, { key, times: 1, at, values, member: current });
    },
    addOther({ what, how }) {
      const { grade, cause } = faultWords['other-format'];
      listed.push({
        key: 'other-format',
        file: fileOf(current),
        grade: gradeOf(grade, current),
        cause: fill(cause, { what }),
        remedy: how,
      });
    },
    inside(member) {
      current = member;
    },
    has: (key) => ofKind.has(key) || [...counted.values()].some((each) => each.key === key),
    done() {
      const told = [...counted.values()].map(({ key, times, at, values, member }) =>
        toFault(key, at, { ...values, n: times }, member),
      );
      const all = [...listed, ...told].sort((a, b) => gradeOrder[a.grade] - gradeOrder[b.grade]);
      return {
        faults: all.slice(0, limits.faults),
        moreFaults: more + Math.max(0, all.length - limits.faults),
      };
    },
  };
}
