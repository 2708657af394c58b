import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { host, openAtlas } from './run.ts';

const html = () => readFileSync(join(inject('folder'), 'index.html'), 'utf8').replaceAll('&#39;', "'");

describe('the built page', () => {
  test('carries a policy that allows itself alone, no inline script, no eval', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html())?.[1] ?? '';
    const rules = new Map(
      policy.split(';').map((rule) => {
        const [name = '', ...values] = rule.trim().split(/\s+/);
        return [name, values.join(' ')];
      }),
    );
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
    expect(rules.get('default-src')).toBe("'none'");
    for (const kind of ['script-src', 'style-src', 'connect-src', 'worker-src'])
      expect(rules.get(kind), kind).toBe("'self'");
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
    atlas.expectComplaint(/policy|Content.Security.Policy/i);
    const ran = await atlas.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.body.append(script);
      return 'ranInline' in window;
    });
    expect(ran).toBe(false);
    const reached = await atlas.page.evaluate(() =>
      fetch('https://example.org/').then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
  });
});
