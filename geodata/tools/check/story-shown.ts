/** What a slide shows: is it there, is it drawn, and does the camera see it? */
import { type Bounds, boundsMeet, boundsOf, joinBounds } from '../../../src/geo/bounds.ts';
import type { Slide } from '../../../src/model/story.ts';
import { layerOf, type Records } from './records.ts';

/** Degrees; a camera on less stands in front of a wall, on more the sub-centre is a dot. */
const narrowest = 0.005;
const widest = 1;

type Place = { readonly bounds: Bounds; readonly files: ReadonlySet<string> };

/** Something wrong, and where in the slide. */
export type Fault = readonly [path: string, reason: string];

/** `sites-learn` draws `sites`, `green-ring` draws `green-structure`: tools know no layers, only how they are named. */
const family = (layer: string): string => layer.split('-')[0] ?? layer;

export function slideChecker({ box, entries, shapes, documents, organisations }: Records) {
  const places = new Map<string, Place>();
  for (const { file, value } of shapes) {
    const { entry } = value.properties;
    const bounds = boundsOf(value.geometry);
    if (!entry || !bounds) continue;
    const known = places.get(entry);
    places.set(entry, {
      bounds: known ? (joinBounds([known.bounds, bounds]) ?? bounds) : bounds,
      files: new Set([...(known?.files ?? []), layerOf(file)]),
    });
  }
  const known = new Set(entries.map(({ value }) => value.id));
  const families = new Set(shapes.map(({ file }) => family(layerOf(file))));
  const sets = {
    towns: new Set(shapes.map(({ value }) => value.id.replace(/^town-/, ''))),
    documents: new Set(documents.map(({ value }) => value.id)),
    organisations: new Set(organisations?.map(({ value }) => value.id)),
  };

  function ofEntry(path: string, id: string, slide: Slide): Fault[] {
    if (!known.has(id)) return [[path, `there is no entry ${id}`]];
    const place = places.get(id);
    if (!place) return [[path, `${id} is on no map`]];
    const drawn = Object.entries(slide.layers).some(
      ([layer, opacity]) => opacity > 0 && [...place.files].some((file) => family(file) === family(layer)),
    );
    return [
      ...(boundsMeet(place.bounds, slide.bounds) ? [] : [[path, `${id} lies outside the bounds`] as const]),
      ...(drawn ? [] : [[path, `${id} is drawn by ${[...place.files].join(', ')}, which is off`] as const]),
    ];
  }

  function ofBounds([west, south, east, north]: Bounds): Fault[] {
    const faults: Fault[] = [];
    if (west < box[0] || south < box[1] || east > box[2] || north > box[3])
      faults.push(['bounds', 'reach out of the region']);
    if (east - west > widest || north - south > widest)
      faults.push(['bounds', `are wider or higher than ${widest}°`]);
    if (east - west < narrowest && north - south < narrowest)
      faults.push(['bounds', `are smaller than ${narrowest}°`]);
    return faults;
  }

  return (slide: Slide): Fault[] => [
    ...ofBounds(slide.bounds),
    ...Object.keys(slide.layers)
      .filter((layer) => !families.has(family(layer)))
      .map((layer): Fault => [`layers.${layer}`, 'is no layer']),
    ...(slide.select ? ofEntry('select', slide.select, slide) : []),
    ...(slide.highlight ?? []).flatMap((id, i) => ofEntry(`highlight[${i}]`, id, slide)),
    ...(['towns', 'documents', 'organisations'] as const).flatMap((facet) =>
      (slide.filter?.[facet] ?? [])
        .filter((value) => !sets[facet].has(value))
        .map((value): Fault => [`filter.${facet}`, `${value} does not exist`]),
    ),
  ];
}
