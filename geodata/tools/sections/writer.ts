import type { LineUse, Reading, Section, SourceLine } from './section.ts';

/** A section being gathered: pieces of text and the lines they were read from. */
export type Draft = Pick<Section, 'id' | 'heading' | 'kind' | 'text'> & {
  readonly lines: readonly SourceLine[];
};

/** Collects sections and remembers what became of each line. */
export function createWriter(document: string) {
  const sections: Section[] = [];
  const uses = new Map<number, LineUse>();
  const counts = new Map<string, number>();

  return {
    add({ lines, ...draft }: Draft): void {
      const numbers = lines.map((line) => line.number);
      for (const number of numbers) uses.set(number, { section: draft.id });
      sections.push({ ...draft, document, line: [Math.min(...numbers), Math.max(...numbers)] });
    },
    drop(furniture: string, line: SourceLine): void {
      uses.set(line.number, { furniture });
    },
    /** Next place under an address: 1, 2, 3, … */
    next(address: string): number {
      const count = (counts.get(address) ?? 0) + 1;
      counts.set(address, count);
      return count;
    },
    finish: (): Reading => ({ sections: [...sections].sort((a, b) => a.line[0] - b.line[0]), uses }),
  };
}

export type Writer = ReturnType<typeof createWriter>;
