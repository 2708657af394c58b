import AxeBuilder from '@axe-core/playwright';
import type { AtlasDriver } from './driver.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page, or in one part of it, each with where. */
export async function findings(atlas: AtlasDriver, part?: string): Promise<string[]> {
  // Legacy mode spares a second page each time: there are no frames here to gather from.
  const axe = new AxeBuilder({ page: atlas.page });
  const { violations } = await (part ? axe.include(part) : axe)
    .setLegacyMode()
    .options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: tags } })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return `${id}: ${help} — ${target.join(' ')} — ${why}`;
    }),
  );
}
