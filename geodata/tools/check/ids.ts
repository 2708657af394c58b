/** Does every id name one thing only? Shapes share one space of ids over all layers. */
import type { Filed, Finding } from './finding.ts';
import type { Records } from './records.ts';

export const checkIds = ({ documents, entries, shapes }: Records): Finding[] =>
  [documents, entries, shapes].flatMap(findTwice);

function findTwice(records: readonly Filed<{ readonly id: string }>[]): Finding[] {
  const files = new Map<string, string>();
  return records.flatMap(({ file, value: { id } }): Finding[] => {
    const first = files.get(id);
    files.set(id, first ?? file);
    if (first === undefined) return [];
    return [{ check: 'ids', file, id, reason: `is also the id of another record in ${first}` }];
  });
}
