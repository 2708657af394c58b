import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, test } from 'vitest';
import { seen } from './driver.ts';
import { openAtlas, soon } from './run.ts';

/** A page of another origin that holds the atlas in a frame. */
async function hostOf(code: string) {
  const server = createServer((_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:0">${code}<p style="height:3000px">…</p>`,
      ),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}

test('the line from the share dialog shows this view in a page of another origin, and keeps nothing there', async () => {
  const atlas = await openAtlas({ hash: 'map=12.50/39.9000/116.7000&sel=rail-m101-1' });
  await atlas.waitForMap();
  await atlas.wholeDetail();
  await atlas.openTool('分享');
  await atlas.dialog.getByText('嵌入网页').click();
  await atlas.dialog.getByLabel('图层', { exact: true }).check();
  const code = await atlas.dialog.getByLabel('嵌入代码').inputValue();
  expect(code).toMatch(/^<iframe [^>]*title="[^"]+"[^>]*><\/iframe>$/);
  const host = await hostOf(code);
  const other = await openAtlas({ address: host.address });
  // The frame is the test's own doing.
  other.expectComplaint(new RegExp(`asked another: ${inject('address').replace(/[/.]/g, '\\$&')}`));
  const frame = other.page.frameLocator('iframe');
  await frame.locator('article.detail h2').waitFor();
  expect(await frame.getByRole('tab').count(), 'the panels stay away').toBe(0);
  await frame.getByRole('button', { name: '放大' }).waitFor();
  await frame.getByRole('button', { name: '图层', exact: true }).click();
  await frame.getByRole('tree').waitFor();
  // The page scrolls under the map; the map tells how it is moved.
  await other.page.mouse.move(700, 240);
  await other.page.mouse.wheel(0, 400);
  await soon(() => other.page.evaluate(() => scrollY)).toBeGreaterThan(100);
  const inner = other.page.frames().find((one) => one !== other.page.mainFrame());
  const kept = await inner?.evaluate(() => {
    try {
      return [localStorage.length, document.cookie];
    } catch {
      return [0, '']; // a browser may deny pages in frames all storage; the atlas works there too
    }
  });
  expect(kept).toEqual([0, '']);
  const whole = frame.getByRole('link', { name: '在副中心一图中打开' });
  expect(await whole.getAttribute('target')).toBe('_blank');
  expect(new URL((await whole.getAttribute('href')) ?? '').search).toBe('');
  expect(await seen(frame.locator('.footer'))).toContain('示意图');
  host.close();
});
