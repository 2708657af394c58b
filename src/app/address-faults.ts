import { fill, type Text } from '../i18n/index.ts';
import { type Comparison, catalogStore, compareStore, notify } from '../state/index.ts';
import type { AddressFault, AddressView } from './url.ts';

/** What an address says that nobody knows: told, and the rest is shown. */

const words = {
  unknown: {
    zh: '这个地址里有读不懂的部分：{what}。其余部分照常显示。',
    en: 'Part of this address could not be understood: {what}. The rest is shown.',
  },
  version: {
    zh: '这个地址用的是 {made} 的数据，现在显示的是 {now} 的数据。',
    en: 'This address was made with the data of {made}; you see the data of {now}.',
  },
} satisfies Record<string, Text>;

/** All that could not be understood of the address as it was last read; ids are known to be wrong only later. */
let faultsNow: readonly AddressFault[] = [];

export function report(faults: readonly AddressFault[]): void {
  if (!faults.length) return;
  faultsNow = [...faultsNow, ...faults];
  const what = faultsNow.map(({ key, value }) => `${key}=${value}`).join(', ');
  notify({ id: 'address', text: fill(words.unknown, { what }) });
}

/** Another address is read. */
export function forgetFaults(): void {
  faultsNow = [];
}

/** Ids can be checked only once the catalog is here. */
export function checkIds(view: AddressView): void {
  const { phase, byId, version } = catalogStore.getState();
  if (phase !== 'ready') return;
  const { selected, data, asOf, compared, filter } = view;
  const { documents } = catalogStore.getState();
  const unknown = (key: string, ids: readonly string[]) =>
    report(ids.filter((id) => !documents.has(id)).map((value) => ({ key, value })));
  unknown('asof', asOf ? [asOf] : []);
  unknown('diff', compared ?? []);
  unknown('filter', filter.documents);
  checkSides(view);
  if (selected && !selected.includes('/') && !byId.has(selected)) report([{ key: 'sel', value: selected }]);
  if (data && data !== version)
    notify({ id: 'version', text: fill(words.version, { made: data, now: version }) });
}

/** A side whose document is not on record shows the map as it is set. */
function checkSides({ comparison }: AddressView): void {
  if (!comparison) return;
  const { documents } = catalogStore.getState();
  const unknown = [comparison.left, comparison.right].flatMap((side) =>
    side.by === 'document' && !documents.has(side.document) ? [side.document] : [],
  );
  if (unknown.length === 0) return;
  report(unknown.map((value) => ({ key: 'compare', value })));
  const known = (side: Comparison['left']) =>
    side.by === 'document' && unknown.includes(side.document) ? ({ by: 'now' } as const) : side;
  compareStore.setState({
    comparison: { ...comparison, left: known(comparison.left), right: known(comparison.right) },
  });
}
