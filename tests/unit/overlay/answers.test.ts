import { describe, expect, it, vi } from 'vitest';
import { allCases } from '../../fixtures/import/index.ts';
import { answerOf, read } from './answer.ts';

// A busy machine is no fault of what is tested.
vi.setConfig({ testTimeout: 60_000 });

describe('files that readers bring', () => {
  it('are at least 200 broken, odd and hostile ones, each of its own name', () => {
    expect(allCases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(allCases.map(({ file }) => file)).size).toBe(allCases.length);
  });

  it.each(allCases.map((each) => [each.file, each] as const))(
    '%s',
    async (_, { file, bytes, answer, wishes }) => {
      expect(answerOf(await read(file, bytes(), wishes))).toBe(answer);
    },
  );
});
