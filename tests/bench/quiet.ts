import { cpus } from 'node:os';

/** Processor time used and spent in all, in milliseconds since the machine started. */
function spent(): { busy: number; all: number } {
  const times = cpus().map(({ times: t }) => ({
    idle: t.idle,
    all: t.user + t.nice + t.sys + t.irq + t.idle,
  }));
  const all = times.reduce((sum, t) => sum + t.all, 0);
  return { busy: all - times.reduce((sum, t) => sum + t.idle, 0), all };
}

/** Waits until the machine has had next to nothing else to do for a while, at most `patience` milliseconds. */
export async function quiet(patience = 20_000): Promise<void> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const before = spent();
    await new Promise((done) => setTimeout(done, 700));
    const now = spent();
    if ((now.busy - before.busy) / (now.all - before.all) < 0.15) return;
  }
}
