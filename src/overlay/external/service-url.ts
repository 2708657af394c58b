import { parseUrl } from '../../model/external-hosts.ts';

/** Addresses of OGC services: parameters without regard to case, and no address of a host that was not asked. */

type Parameters = Readonly<Record<string, string>>;

/** Braces are places in our addresses and must stay. */
const write = (value: string): string =>
  encodeURIComponent(value)
    .replace(/%7B([\w-]+)%7D/g, '{$1}')
    .replace(/%2F/g, '/');

/** The address with its parameters as they are, but for those given, which come last; undefined ones of `drop` go. */
export function withParameters(address: string, given: Parameters, drop: readonly string[] = []): string {
  const [path = '', query = ''] = address.split('#')[0]?.split(/\?(.*)/s) ?? [];
  const gone = new Set([...Object.keys(given), ...drop].map((key) => key.toLowerCase()));
  const kept = query.split('&').filter((pair) => pair && !gone.has((pair.split('=')[0] ?? '').toLowerCase()));
  const added = Object.entries(given).map(([key, value]) => `${key}=${write(value)}`);
  return `${path}?${[...kept, ...added].join('&')}`;
}

/** What belongs to one question only. */
const ofOneQuestion = [
  ...['request', 'service', 'version', 'layers', 'layer', 'styles', 'style', 'crs', 'srs', 'bbox', 'width'],
  ...['height', 'format', 'transparent', 'tilematrixset', 'tilematrix', 'tilerow', 'tilecol', 'exceptions'],
];

export const capabilitiesUrl = (address: string, service: 'WMS' | 'WMTS'): string =>
  /wmtscapabilities|\.xml$/i.test(new URL(address).pathname)
    ? address
    : withParameters(address, { SERVICE: service, REQUEST: 'GetCapabilities' }, ofOneQuestion);

/**
 * Where a service is asked for pictures. What its capabilities name is often an address inside its own network: it is used only
 * where it is of the host that was asked. Keys in the asked address stay.
 */
export function operationUrl(asked: string, named: string | undefined): string {
  const own = new URL(withParameters(asked, {}, ofOneQuestion));
  const url = named ? parseUrl(named, asked) : null;
  if (url?.host !== own.host) return tidy(own.href);
  const names = new Set([...url.searchParams.keys()].map((key) => key.toLowerCase()));
  for (const [key, value] of own.searchParams)
    if (!names.has(key.toLowerCase())) url.searchParams.append(key, value);
  return tidy(`${own.origin}${url.pathname}${url.search}`);
}

const tidy = (address: string): string => address.replace(/[?&]$/, '');

/** Where a legend is to be had, if it is of the host that was asked: nobody agreed to another. */
export function legendOf(asked: string, named: string | undefined): string | undefined {
  const url = named ? parseUrl(named, asked) : null;
  const own = new URL(asked);
  return url?.host === own.host ? `${own.origin}${url.pathname}${url.search}` : undefined;
}
