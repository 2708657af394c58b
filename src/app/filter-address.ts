import { certainties, type Filter, noFilter } from '../model/filter.ts';
import { kinds, sectors, statuses } from '../model/vocabulary.ts';

/** A filter as one readable value: `sector:rail,road;status:building;due:2025-2027;late`. */

const keys = {
  sector: 'sectors',
  kind: 'kinds',
  status: 'statuses',
  town: 'towns',
  doc: 'documents',
  unit: 'organisations',
  where: 'certainties',
} as const;
type Key = keyof typeof keys;

/** Facets whose values are known beforehand; towns, documents and organisations are known only with the data. */
const known: Readonly<Record<string, readonly string[]>> = {
  sectors,
  kinds,
  statuses,
  certainties,
};

/** Signs that part values from each other cannot stand in one. */
const write = (value: string): string => value.replace(/[,;:%]/g, encodeURIComponent);
function read(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Empty where nothing is asked. */
export function writeFilter(filter: Filter): string {
  const lists = (Object.keys(keys) as Key[]).flatMap((key) => {
    const values: readonly string[] = filter[keys[key]];
    return values.length > 0 ? [`${key}:${values.map(write).join(',')}`] : [];
  });
  const { due, late } = filter;
  return [...lists, ...(due ? [`due:${due[0]}-${due[1]}`] : []), ...(late ? ['late'] : [])].join(';');
}

export function readFilter(text: string, fault: (part: string) => void): Filter {
  let filter = noFilter;
  for (const part of text.split(';').filter(Boolean)) {
    const [key = '', list = ''] = part.split(':');
    const facet = key in keys ? keys[key as Key] : null;
    const years = /^(\d{4})-(\d{4})$/.exec(list);
    if (part === 'late') filter = { ...filter, late: true };
    else if (key === 'due' && years && Number(years[1]) <= Number(years[2]))
      filter = { ...filter, due: [Number(years[1]), Number(years[2])] };
    else if (facet && list) {
      const values = list.split(',').map(read).filter(Boolean);
      const sound = values.filter((value) => known[facet]?.includes(value) ?? true);
      for (const value of values) if (!sound.includes(value)) fault(`${key}:${value}`);
      filter = { ...filter, [facet]: sound };
    } else fault(part);
  }
  return filter;
}
