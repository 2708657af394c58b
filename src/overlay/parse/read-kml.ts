import type { Desk, Draft } from '../desk.ts';
import { limits } from '../limits.ts';
import type { Attribute } from '../reading.ts';
import { setAttribute } from './attributes.ts';
import { attributesOf, shapeOf } from './kml-shape.ts';
import { readXml } from './xml.ts';
import { startTree, textOf, type XmlElement } from './xml-tree.ts';

/** A Document or Folder while it is open; its name may stand behind its placemarks. */
type Folder = { name: string; draft?: Draft };

const pictures = new Set(['GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'Model']);

/** Links of the KML files of one KMZ, to tell those that lead back. */
export type Links = Map<string, string[]>;

/**
 * KML, a table for each folder. Links are told, never followed. Gives the root element's name when it is not KML, and the
 * links it found.
 */
export async function readKml(utf8: Uint8Array, desk: Desk, title: string): Promise<readonly string[]> {
  const folders: Folder[] = [{ name: title }];
  const drafts: { readonly draft: Draft; readonly folder: Folder }[] = [];
  const path: string[] = [];
  const hrefs: string[] = [];
  const tree = startTree();
  let number = 0;
  let root = '';

  const draftOf = (folder: Folder): Draft => {
    if (folder.draft) return folder.draft;
    folder.draft = desk.table(folder.name);
    folder.draft.ofCells = true;
    drafts.push({ draft: folder.draft, folder });
    return folder.draft;
  };

  function takePlacemark(placemark: XmlElement): void {
    number++;
    const folder = folders.at(-1) ?? { name: title };
    const name = textOf(placemark, 'name')?.slice(0, 80);
    const at = { kind: 'feature', number, ...(name ? { name } : {}) } as const;
    for (const child of placemark.children) if (child.name === 'Model') desk.faults.count('kml-picture', at);
    if (placemark.children.some((child) => child.name === 'Model') && !shapeOf(placemark)) return;
    desk.put(draftOf(folder), shapeOf(placemark), attributesOf(placemark), undefined, at);
  }

  await readXml(
    utf8,
    {
      open(name, attributes) {
        root ||= name;
        if (tree.isOpen()) return tree.open(name, attributes);
        if (name === 'Placemark' || name === 'NetworkLink') return tree.open(name, attributes);
        if (name === 'Folder' || name === 'Document') folders.push({ name: folders.at(-1)?.name ?? title });
        if (pictures.has(name)) desk.faults.count('kml-picture');
        path.push(name);
      },
      close(name, text) {
        if (tree.isOpen()) {
          const element = tree.close(text);
          if (element?.name === 'Placemark') takePlacemark(element);
          else if (element) hrefs.push(hrefOf(element));
          return;
        }
        path.pop();
        const parent = path.at(-1);
        const folder = folders.at(-1);
        if (name === 'name' && folder && (parent === 'Folder' || parent === 'Document') && text.trim())
          folder.name = text.trim().slice(0, 120);
        if ((name === 'Folder' || name === 'Document') && folders.length > 1) folders.pop();
      },
    },
    desk,
  );
  if (root && !/^kml$/i.test(root) && !number)
    desk.faults.add('not-kml', undefined, { what: root.slice(0, 40) });
  for (const { draft, folder } of drafts) draft.name = folder.name;
  desk.findings.words.push(...drafts.slice(0, 20).map(({ folder }) => folder.name));
  if (drafts.length > limits.tables)
    joinDrafts(
      desk,
      drafts.map(({ draft }) => draft),
      title,
    );
  return hrefs;
}

function hrefOf(link: XmlElement): string {
  const inner = link.children.find(({ name }) => name === 'Link' || name === 'Url');
  return (textOf(inner, 'href') ?? '').slice(0, 200);
}

/** Hundreds of folders become one table, the folder an attribute. */
function joinDrafts(desk: Desk, drafts: readonly Draft[], title: string): void {
  const joined = desk.table(title);
  joined.ofCells = true;
  for (const draft of drafts) {
    for (const { properties } of draft.features)
      setAttribute(properties as Record<string, Attribute>, 'folder', draft.name);
    for (const feature of draft.features) joined.features.push(feature);
    for (const each of draft.numbers) joined.numbers.push(each);
    desk.drafts.splice(desk.drafts.indexOf(draft), 1);
  }
}

const baseOf = (path: string): string =>
  path
    .replace(/^.*[/\\]/, '')
    .replace(/[?#].*$/, '')
    .toLowerCase();

/** Tells the links: those that lead back to where they came from, and those that lead elsewhere. */
export function tellLinks(desk: Desk, links: Links): void {
  const targets = new Map([...links].map(([name, hrefs]) => [baseOf(name), hrefs.map(baseOf)]));
  const leadsTo = (from: string, to: string, seen = new Set<string>()): boolean =>
    (targets.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return leadsTo(next, to, seen);
    });
  for (const [name, hrefs] of links)
    for (const href of hrefs) {
      const target = baseOf(href);
      const own = baseOf(name);
      if (target === own || (targets.has(target) && leadsTo(target, own)))
        desk.faults.count('link-cycle', undefined, { what: href });
      else if (!targets.has(target)) desk.faults.count('network-link', undefined, { what: href });
    }
}
