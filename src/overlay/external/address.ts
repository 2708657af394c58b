import type { Text } from '../../i18n/text.ts';
import { isPermitted, parseUrl } from '../../model/external-hosts.ts';
import { ExternalFault } from './fault.ts';
import { refuseKnown, shiftOf } from './known-hosts.ts';
import { hasPlaces, readTemplate, type Template } from './template.ts';

/** What an address is, as far as can be told without asking anybody. */

export type AddressForm = 'xyz' | 'vector-tiles' | 'wms' | 'wmts' | 'tilejson' | 'pmtiles' | 'unknown';

export type ReadAddress = {
  readonly form: AddressForm;
  readonly url: string;
  readonly subdomains?: readonly string[];
  /** Who will be asked; `*.` before it where there are several. */
  readonly host: string;
  /** What the reader should know before. */
  readonly warning: Text | null;
};

/** The page that is to ask: how it was opened, and whom it may ask. */
export type Asking = { readonly protocol: string; readonly hosts: readonly string[] };

const isLoopback = (hostname: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/** The host of an address with places in it. */
function toUrl(template: Template): URL | null {
  const [first = 'a'] = template.subdomains ?? [];
  const plain = template.url.replaceAll('{s}', first).replace(/\{[^{}]*\}/g, '0');
  return parseUrl(plain);
}

const nameOf = (url: URL, { subdomains, url: address }: Template): string =>
  subdomains && /^[^/]*\/\/[^/]*\{s\}/.test(address) ? url.host.replace(/^[^.]*/, '*') : url.host;

/** What people paste, as an address. */
function tidy(text: string): string {
  const plain = text
    .trim()
    .replace(/^[<"'“”‘’]+|[>"'“”‘’]+$/g, '')
    .replace(/^pmtiles:\/\//i, '')
    .replace(/#(?![^{]*\}).*$/, '');
  if (/^(file:|[a-z]:[\\/]|\/(?!\/)|\\\\|~\/)/i.test(plain))
    throw new ExternalFault('local-file', { host: '' });
  const [, scheme] = /^([a-z][a-z\d+.-]*:)\/\//i.exec(plain) ?? [];
  if (scheme && !/^https?:$/i.test(scheme))
    throw new ExternalFault('scheme', { host: '', scheme: `${scheme}//` });
  if (/\s/.test(plain)) throw new ExternalFault('not-an-address', { host: '' });
  return scheme ? plain : `https://${plain.replace(/^\/\//, '')}`;
}

/** Whether the page may ask there at all. */
export function checkHost(url: URL, { protocol, hosts }: Asking): void {
  const { host } = url;
  if (url.protocol === 'http:' && protocol === 'https:' && !isLoopback(url.hostname))
    throw new ExternalFault('insecure', { host }, url.href.replace(/^http:/, 'https:'));
  if (!isPermitted(hosts, url.href))
    throw new ExternalFault('not-permitted', { host, permitted: hosts.join(' ') || '—' });
}

const isVector = (address: string): boolean =>
  /\.(pbf|mvt)(\?|$)|(mapbox-vector-tile|format=(mvt|pbf)|f=(mvt|pbf))/i.test(address);

function formOf(url: URL): AddressForm {
  const { pathname, search } = url;
  if (/\.pmtiles$/i.test(pathname)) return 'pmtiles';
  const [, service = ''] = /[?&]service=(\w+)/i.exec(search) ?? [];
  if (/^wms$/i.test(service) || /request=getmap/i.test(search)) return 'wms';
  if (/^wmts$/i.test(service) || /wmtscapabilities/i.test(pathname)) return 'wmts';
  if (/wfs/i.test(service) || /\/wfs\/?$/i.test(pathname)) throw new ExternalFault('wfs', { host: url.host });
  if (/(^|[/_-])wmts([/_-]|$)/i.test(pathname)) return 'wmts';
  if (/(^|[/_-])(wms|wmsserver)([/_-]|$)/i.test(pathname)) return 'wms';
  if (/\.json$|tilejson/i.test(pathname)) return 'tilejson';
  return 'unknown';
}

function refuseOthers(url: URL): void {
  const { host, pathname, href } = url;
  const [one, z, a, b] =
    /\/(\d{1,2})\/(\d+)\/(\d+)(?=(@2x)?\.(png|jpe?g|webp|pbf|mvt)\b)/i.exec(pathname) ?? [];
  if (one && Number(a) < 2 ** Number(z) && Number(b) < 2 ** Number(z))
    throw new ExternalFault('one-tile', { host }, href.replace(one, '/{z}/{x}/{y}'));
  const [service] = /^.*\/(Map|Image)Server(?=\/?$)/i.exec(pathname) ?? [];
  if (service) throw new ExternalFault('arcgis', { host }, `${url.origin}${service}/tile/{z}/{y}/{x}`);
}

/** Throws an `ExternalFault` for what cannot be a layer. */
export function readAddress(text: string, asking: Asking): ReadAddress {
  const address = tidy(text);
  const raw = toUrl({ url: address.replace(/\{[^{}]*\}/g, 'a') });
  if (!raw?.hostname || (!raw.hostname.includes('.') && !raw.port && !isLoopback(raw.hostname)))
    throw new ExternalFault('not-an-address', { host: '' });
  const tiles = hasPlaces(address) ? readTemplate(address, raw.host) : null;
  const url = toUrl(tiles ?? { url: address });
  if (!url) throw new ExternalFault('not-an-address', { host: '' });
  const host = tiles ? nameOf(url, tiles) : url.host;
  refuseKnown(url, host);
  checkHost(url, asking);
  const warning = shiftOf(url);
  if (tiles) return { form: isVector(tiles.url) ? 'vector-tiles' : 'xyz', ...tiles, host, warning };
  refuseOthers(url);
  return { form: formOf(url), url: url.href, host, warning };
}
