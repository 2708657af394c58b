/** Which hosts a publisher lets the page ask: the words of a Content-Security-Policy, and what they mean for one address. */

/** An address taken apart; null of what is none. (`URL.canParse` is younger than the browsers many offices have.) */
export function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

type Pattern = { readonly scheme: string; readonly host: string; readonly port: string };

const usualPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

function toPattern(source: string): Pattern | null {
  const [, scheme = '', host = '', port] =
    /^([a-z][a-z\d+.-]*:)(?:\/\/([^/:]+)(?::(\*|\d+))?\/?)?$/i.exec(source.trim()) ?? [];
  return scheme ? { scheme, host, port: port ?? usualPorts[scheme] ?? '' } : null;
}

const hostMatches = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern.toLowerCase() === host;

/** Whether an address may be asked, as a browser reads the policy. */
export function isPermitted(hosts: readonly string[], address: string): boolean {
  const url = parseUrl(address);
  if (!url) return false;
  const { protocol, hostname, port } = url;
  return hosts.some((source) => {
    const pattern = toPattern(source);
    if (pattern?.scheme !== protocol) return false;
    if (!pattern.host) return true;
    const asked = port || (usualPorts[protocol] ?? '');
    return hostMatches(pattern.host, hostname) && (pattern.port === '*' || pattern.port === asked);
  });
}

/** The part of an address that a policy names; null for one of the page's own files. */
export function originIn(address: string): string | null {
  const [, scheme = '', host = ''] = /^(https?):\/\/([^/?#]+)/i.exec(address) ?? [];
  // `https://t{s}.example.org` is one of several hosts below the same name.
  const name = host.includes('{') ? host.replace(/^[^.]*\{[^}]*\}[^.]*/, '*') : host;
  return scheme ? `${scheme.toLowerCase()}://${name}` : null;
}

/** What the page may ask besides itself: what readers may add, and what the publisher has set. */
export function connectSources(hosts: readonly string[], own: readonly string[]): string {
  const named = own.flatMap((address) => originIn(address) ?? []);
  return ["'self'", ...new Set([...hosts, ...named])].join(' ');
}
