/** Does every link lead somewhere, and back where it should? */
import { type Finding, ofEntry, ofShape } from './finding.ts';
import { layerOf, type Records } from './records.ts';

export function checkLinks({ documents, entries, shapes }: Records): Finding[] {
  const known = new Map(entries.map(({ value }) => [value.id, value]));
  const register = new Set(documents.map(({ value }) => value.id));
  const towns = new Set(shapes.filter(({ file }) => layerOf(file) === 'towns').map(({ value }) => value.id));
  const findings: Finding[] = [];

  for (const shape of shapes) {
    const { entry } = shape.value.properties;
    if (entry !== undefined && !known.has(entry))
      findings.push(ofShape('links', shape, `shows the entry ${entry}, which does not exist`));
  }
  for (const filed of entries) {
    const { id, sector, related, where, statements } = filed.value;
    const add = (path: string, reason: string) => findings.push(ofEntry('links', filed, path, reason));
    if (filed.file !== `entries/${sector}.json`) add('sector', `belongs in entries/${sector}.json`);
    related.forEach((other, i) => {
      const path = `related[${i}]`;
      if (other === id) add(path, 'is itself');
      else if (!known.has(other)) add(path, `${other} does not exist`);
      else if (!known.get(other)?.related.includes(id)) add(path, `${other} does not name ${id} as related`);
    });
    where.towns.forEach((town, i) => {
      // Without any towns the tiling check says so, once.
      if (towns.size > 0 && !towns.has(`town-${town}`))
        add(`where.towns[${i}]`, `there is no town-${town} in layers/towns.geojson`);
    });
    statements.forEach(({ document }, i) => {
      if (!register.has(document)) add(`statements[${i}].document`, `${document} is not in the register`);
    });
  }
  return findings;
}
