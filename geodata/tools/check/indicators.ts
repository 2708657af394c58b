/** Do indicators name real documents and sections, and does each section hold the name and the numbers? */
import { findSection } from '../sections/find.ts';
import type { Finding } from './finding.ts';
import { toPlain } from './plain.ts';
import type { Records } from './records.ts';

const numbers = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

export function checkIndicators({ documents, indicators, sources }: Records): Finding[] {
  const register = new Map(documents.map(({ value }) => [value.id, value]));
  const ids = new Set<string>();
  return indicators.flatMap(({ file, value: indicator }) => {
    const finding = (path: string, reason: string): Finding => ({
      check: 'indicators',
      file,
      id: indicator.id,
      path,
      reason,
    });
    const twice = ids.has(indicator.id) ? [finding('id', 'stands twice')] : [];
    ids.add(indicator.id);
    return [
      ...twice,
      ...indicator.values.flatMap((value, i) => {
        const path = `values[${i}]`;
        const document = register.get(value.document);
        if (!document) return [finding(`${path}.document`, 'is no document of the register')];
        const text = sources?.texts.get(document.file);
        if (!sources || text === undefined) return [];
        const found = findSection(sources.read(document.id, text), value.section);
        if (!found.length)
          return [finding(`${path}.section`, `${document.id} has no section ${value.section}`)];
        const words = toPlain(found.map((section) => section.text).join('\n'));
        const missing = [value.target.value.zh, value.baseline?.value.zh ?? '']
          .flatMap(numbers)
          .filter((number) => !words.includes(number));
        return missing.map((number) => finding(path, `${value.section} does not give ${number}`));
      }),
    ];
  });
}
