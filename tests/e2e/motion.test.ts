import { expect, test } from 'vitest';
import { openAtlas, soon } from './run.ts';

/** Frames in which the map or the page was moving, from a press until it came to rest. */
async function flight(motion: boolean): Promise<{ animations: number; frames: number }> {
  const atlas = await openAtlas({ motion, hash: 'map=11.00/39.9000/116.7000' });
  await atlas.waitForMap();
  await atlas.page.evaluate(() => {
    const counted = { animations: 0, scales: new Set<string>() };
    Object.assign(window, { counted });
    const look = () => {
      counted.animations = Math.max(counted.animations, document.getAnimations().length);
      counted.scales.add(document.querySelector('.maplibregl-ctrl-scale')?.textContent ?? '');
      counted.scales.add(
        (document.querySelector('.maplibregl-ctrl-scale') as HTMLElement)?.style.width ?? '',
      );
      requestAnimationFrame(look);
    };
    look();
  });
  await atlas.button('放大').click();
  await atlas.waitForHash(/map=12\.00/);
  await atlas.openTool('设置');
  await atlas.dialog.waitFor();
  await soon(() => atlas.page.evaluate(() => document.getAnimations().length)).toBe(0);
  return atlas.page.evaluate(() => {
    const { counted } = window as unknown as { counted: { animations: number; scales: Set<string> } };
    return { animations: counted.animations, frames: counted.scales.size };
  });
}

test('nothing moves for a reader who asked for less motion', async () => {
  const calm = await flight(false);
  const lively = await flight(true);
  expect(calm.animations).toBe(0);
  // The scale bar before and after (its text and its width), and nothing between.
  expect(calm.frames).toBeLessThanOrEqual(4);
  expect(lively.frames).toBeGreaterThan(calm.frames);
});
