import { expect, it } from 'vitest';
import { connectSources, isPermitted, originIn } from '../../../src/model/external-hosts.ts';

it.each([
  ['https:', 'https://a.example.org:8443/x', true],
  ['https:', 'http://a.example.org/x', false],
  ['https://a.example.org', 'https://a.example.org/x', true],
  ['https://a.example.org', 'https://a.example.org:8443/x', false],
  ['https://a.example.org', 'https://b.example.org/x', false],
  ['https://*.example.org', 'https://b.example.org/x', true],
  ['https://*.example.org', 'https://example.org/x', false],
  ['https://*.example.org', 'https://example.org.evil.net/x', false],
  ['http://127.0.0.1:*', 'http://127.0.0.1:5173/x', true],
  ['http://127.0.0.1:*', 'http://127.0.0.2:5173/x', false],
  ['http://10.1.2.3:8080', 'http://10.1.2.3:8080/x', true],
  ['http://10.1.2.3:8080', 'http://10.1.2.3/x', false],
  ['nonsense', 'https://a.example.org/x', false],
  ['https:', 'no address', false],
])('%s permits %s: %s', (source, address, permitted) => {
  expect(isPermitted([source], address)).toBe(permitted);
});

it('names the page itself, what readers may add, and what the publisher has set', () => {
  expect(connectSources([], [])).toBe("'self'");
  expect(
    connectSources(
      ['https://a.example.org'],
      ['tiles/roads.pmtiles', 'https://b.example.org/x.pmtiles', 'https://t{s}.example.org/{z}/{x}/{y}'],
    ),
  ).toBe("'self' https://a.example.org https://b.example.org https://*.example.org");
  expect(originIn('https://{s}.a.b/{z}')).toBe('https://*.a.b');
});
