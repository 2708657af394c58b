/** How far a key moves it, as a share of the way. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -0.02,
  ArrowDown: -0.02,
  ArrowRight: 0.02,
  ArrowUp: 0.02,
  PageDown: -0.1,
  PageUp: 0.1,
};

/** Where a key takes it; null for a key that is not its own. */
export function swipeByKey(key: string, at: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return 1;
  const step = steps[key];
  return step === undefined ? null : Math.round(Math.min(1, Math.max(0, at + step)) * 100) / 100;
}
