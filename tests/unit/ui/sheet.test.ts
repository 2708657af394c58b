import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sheetHeight, stopFor } from '../../../src/ui/Sheet.tsx';

const stops = ['low', 'half', 'full'] as const;

it('settles on the stop it was let go at', () => {
  for (const stop of stops) expect(stopFor(sheetHeight(stop, 844), 0, 844)).toBe(stop);
});

it('follows a flick', () => {
  expect(stopFor(sheetHeight('half', 844), 2, 844)).toBe('full');
  expect(stopFor(sheetHeight('half', 844), -2, 844)).toBe('low');
});

it('stands higher the higher it is let go', () => {
  const height = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(height, height, (a, b) => {
      const at = (h: number) => stops.indexOf(stopFor(h, 0, 844));
      expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
    }),
    { seed: 3 },
  );
});
