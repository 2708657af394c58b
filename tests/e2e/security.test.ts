import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { connectSources } from '../../src/model/external-hosts.ts';
import { site } from '../../src/site.ts';
import { host, openAtlas } from './run.ts';

const html = () => readFileSync(join(inject('folder'), 'index.html'), 'utf8').replaceAll('&#39;', "'");

describe('the built page', () => {
  test('carries a policy that runs and shows itself alone, and reads as data what the publisher permits', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html())?.[1] ?? '';
    const rules = new Map(
      policy.split(';').map((rule) => {
        const [name = '', ...values] = rule.trim().split(/\s+/);
        return [name, values.join(' ')];
      }),
    );
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|wasm-unsafe|blob:.*script/);
    expect(rules.get('default-src')).toBe("'none'");
    for (const kind of ['script-src', 'style-src', 'worker-src', 'font-src', 'manifest-src'])
      expect(rules.get(kind), kind).toBe("'self'");
    expect(rules.get('img-src')).toBe("'self' data: blob:");
    // Layers that readers add are data of other hosts: nothing else of theirs may come, and from nowhere else.
    expect(rules.get('connect-src')).toBe(connectSources(site.externalHosts, []));
    for (const [kind, sources] of rules)
      if (kind !== 'connect-src') expect(sources, kind).not.toMatch(/\*|https?:/);
    expect(rules.get('base-uri')).toBe("'none'");
    // The policy comes before anything it is to govern.
    expect(html().indexOf('Content-Security-Policy')).toBeLessThan(html().search(/<script|<link/));
    expect(html()).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>\s*\S/);
  });

  test('works from any folder of any host, and asks for nothing outside it', async () => {
    const own = await host('/some/sub/path/');
    const atlas = await openAtlas({ address: own.address });
    await atlas.waitForMap();
    await atlas.search('M101');
    await atlas.page.getByRole('option').first().click();
    await atlas.wholeDetail();
    await atlas.openTool('设置');
    await atlas.dialog.waitFor();
    expect(own.asked(/^\/(?!some\/sub\/path\/)/), 'files outside the folder').toBe(0);
    expect(own.asked(/\/data\/layers\//)).toBeGreaterThan(5);
  });

  test('the policy is in force', async () => {
    const atlas = await openAtlas();
    // The browser tells of what was wanted before its policy stops it.
    atlas.expectComplaint(/policy|Content.Security.Policy|asked another: https?:\/\/example\.org/i);
    const ran = await atlas.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.body.append(script);
      return 'ranInline' in window;
    });
    expect(ran).toBe(false);
    // Without encryption from another computer: not even as data. Another host's script, style or picture: not at all.
    const reached = await atlas.page.evaluate(() => {
      const loads = (element: HTMLScriptElement | HTMLImageElement | HTMLLinkElement) =>
        new Promise<boolean>((told) => {
          element.addEventListener('load', () => told(true));
          element.addEventListener('error', () => told(false));
          document.body.append(element);
        });
      const script = Object.assign(document.createElement('script'), { src: 'https://example.org/a.js' });
      const image = Object.assign(document.createElement('img'), { src: 'https://example.org/a.png' });
      const style = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: 'https://example.org/a.css',
      });
      const plain = fetch('http://example.org/').then(
        () => true,
        () => false,
      );
      return Promise.all([plain, loads(script), loads(image), loads(style)]);
    });
    expect(reached).toEqual([false, false, false, false]);
  });
});
