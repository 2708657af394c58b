import type { Section } from './section.ts';

/** Characters that may follow a broader address: `十二` holds `十二、41`, `四` holds `四（一）`, `表6-1` holds `表6-1 第1行`. */
const continues = (id: string, address: string): boolean => {
  const rest = id.slice(address.length);
  return /^[ （、]/.test(rest) || (address.endsWith('）') && /^\d/.test(rest));
};

/** The section with this address, or, when the address is broader, it and all below it. */
export function findSection(sections: readonly Section[], address: string): Section[] {
  return sections.filter(({ id }) => id === address || (id.startsWith(address) && continues(id, address)));
}
