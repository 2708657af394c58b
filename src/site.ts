import type { Text } from './i18n/text.ts';

/**
 * What a publisher may set. Read by the build, which writes the Content-Security-Policy from it, and by the app, which says the
 * same to its readers.
 */
export type Site = {
  /**
   * Hosts that the page may ask, once a reader has added a layer from there; written as in a Content-Security-Policy:
   * `https:` is any host that encrypts, `https://*.example.org` one and those below it, `http://10.1.2.3:8080` one of the own
   * network. With an empty list nothing is asked of anyone and the tool for online layers is not offered.
   */
  readonly externalHosts: readonly string[];
  /** A map of another host, offered in the layer panel, drawn below our layers, off until a reader switches it on. */
  readonly baseMap: BaseMap | null;
};

export type BaseMap = {
  readonly title: Text;
  /**
   * What lies below, bottom to top: any address the tool for online layers takes. For 天地图, with your key and, of its names, a
   * second one:
   * `https://t{s}.tianditu.gov.cn/DataServer?T=vec_w&x={x}&y={y}&l={z}&tk=KEY`
   * `https://t{s}.tianditu.gov.cn/DataServer?T=cva_w&x={x}&y={y}&l={z}&tk=KEY`
   */
  readonly addresses: readonly string[];
  /** Shown at the foot of the map while it is drawn: who made it, and its review number (审图号). */
  readonly attribution: string;
  /** Of vector tiles: the layers drawn; all of them without it. */
  readonly layers?: readonly string[];
};

export const site: Site = {
  // A tile server on the reader's own computer (Martin, GeoServer) seldom has a certificate, and nobody else hears of it.
  externalHosts: ['https:', 'http://127.0.0.1:*', 'http://localhost:*'],
  baseMap: null,
};
