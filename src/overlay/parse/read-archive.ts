import { type Desk, Enough } from '../desk.ts';
import { limits } from '../limits.ts';
import { groupShapefiles, readShapefile } from './read-shapefile.ts';
import { openZip, type Zip } from './zip.ts';
import { isZip } from './zip-directory.ts';

/** A zip of shapefiles, or of anything else that can be read: each file a table or more. */

/** What belongs to a shapefile besides the parts that are read. */
const sidecar = /\.(dbf|prj|cpg|shx|sbn|sbx|qix|qpj|qmd|fix|xml|atx|cst|lock)$/i;
const readable =
  /\.(geo)?json(l|s)?$|\.nd(geo)?json$|\.kml$|\.gpx$|\.csv$|\.tsv$|\.txt$|\.wkt$|\.geojsonseq$/i;

const baseOf = (path: string): string => path.replace(/^.*[/\\]/, '');

export async function readArchive(bytes: Uint8Array, desk: Desk): Promise<void> {
  const zip = openZip(bytes, desk);
  const names = zip.members.map(({ name }) => name);
  const { groups } = groupShapefiles(names);
  const taken = new Set<number>();
  for (const [, group] of groups) {
    for (const index of group.values()) taken.add(index);
    if (desk.drafts.length < limits.tables) await readGroup(zip, group, desk);
    else desk.faults.count('too-many-tables', undefined, { limit: limits.tables });
  }
  await readOthers(zip, taken, groups.size > 0, desk);
}

async function readGroup(zip: Zip, group: ReadonlyMap<string, number>, desk: Desk): Promise<void> {
  const unpack = async (ending: string): Promise<Uint8Array | undefined> => {
    const index = group.get(ending);
    const member = index === undefined ? undefined : zip.members[index];
    return member && index !== undefined ? ((await zip.unpack(member, index + 1)) ?? undefined) : undefined;
  };
  const name = baseOf(zip.members[group.get('shp') ?? 0]?.name ?? '').replace(/\.shp$/i, '');
  const shp = await unpack('shp');
  if (!shp) return;
  await readShapefile(
    { name, shp, dbf: await unpack('dbf'), prj: await unpack('prj'), cpg: await unpack('cpg') },
    desk,
  );
}

async function readOthers(
  zip: Zip,
  taken: ReadonlySet<number>,
  withShapes: boolean,
  desk: Desk,
): Promise<void> {
  let orphan: string | undefined;
  for (const [index, member] of zip.members.entries()) {
    const { name } = member;
    if (taken.has(index)) continue;
    const at = { kind: 'member', number: index + 1, name: name.slice(0, 120) } as const;
    if (desk.drafts.length >= limits.tables) {
      if (readable.test(name)) desk.faults.count('too-many-tables', at, { limit: limits.tables });
    } else if (readable.test(name)) {
      const bytes = await zip.unpack(member, index + 1);
      if (bytes) await readInside(desk, name, bytes);
    } else if (/\.(zip|kmz|xlsx)$/i.test(name) || isZip(member.packed)) desk.faults.add('nested-zip', at);
    else if (sidecar.test(name)) orphan ??= /\.(dbf|shx)$/i.test(name) ? name : undefined;
    else desk.faults.count('member-left-out', at, { what: baseOf(name).slice(0, 60) });
  }
  if (orphan && !withShapes && !desk.drafts.length)
    desk.faults.add('no-shp', undefined, { what: baseOf(orphan) });
}

/** A file that cannot be read does not keep the others from being read. */
async function readInside(desk: Desk, name: string, bytes: Uint8Array): Promise<void> {
  try {
    desk.faults.inside(name.slice(0, 120));
    await desk.readMember(name, bytes);
  } catch (error) {
    if (!(error instanceof Enough) || desk.faults.has('too-many-positions')) throw error;
  } finally {
    desk.faults.inside(null);
  }
}
