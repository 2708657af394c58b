/**
 * A road that our words say runs from A to B ends within 300 m of A and of B, where they are drawn. Both
 * are looked for among the names of shapes; what is not drawn under that name is not checked. Railways are left to the
 * stations check: their tracks may run on behind the last station.
 */
import type { Geometry, Position } from 'geojson';
import { distanceMeters, distanceTo } from '../../../src/geo/distance.ts';
import { linesOf } from '../../../src/geo/parts.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { type Finding, ofEntry } from './finding.ts';
import { groupBy } from './group.ts';
import type { Records } from './records.ts';

const reachMeters = 300;

const phrases = [
  /[东西南北]?起(?:自|于|点为?)?([^，。；、]{2,14}?)[，、]?(?:终至|终点为?|止于|[东西南北]至|至|到)([^，。；、（）]{2,14})/g,
  /[从由自]([^，。；、]{2,14}?)[到至]([^，。；、（）]{2,14}?)(?=[，。；的]|$)/g,
  /（([^（）—-]{2,14})[—-]([^（）—-]{2,14})）/g,
];

/** Pairs of names between which a text says something runs. */
export const findPairs = (text: string): readonly (readonly [string, string])[] =>
  phrases.flatMap((phrase) =>
    [...text.matchAll(phrase)].map(([, from = '', to = '']): [string, string] => [from, to]),
  );

const bare = (name: string) => name.normalize('NFKC').replace(/\s/g, '').replace(/站$/, '');

export function checkEnds({ entries, shapes }: Records): Finding[] {
  const named = groupBy(
    shapes.flatMap(({ value }) => (value.properties.name ? [value] : [])),
    ({ properties }) => bare(properties.name?.zh ?? ''),
  );
  return entries.flatMap((filed) => {
    if (filed.value.sector !== 'road') return [];
    const ends = endsOf(
      shapes
        .filter(({ value }) => value.properties.entry === filed.value.id)
        .map(({ value }) => value.geometry),
    );
    if (ends.length === 0) return [];
    return textsOf(filed.value).flatMap(({ path, text }) =>
      findPairs(text).flatMap((pair) =>
        pair.flatMap((name): Finding[] => {
          const places = (named.get(bare(name)) ?? []).filter(
            ({ properties }) => properties.entry !== filed.value.id,
          );
          const meters = Math.min(
            ...ends.flatMap((end) => places.map(({ geometry }) => distanceTo(end, geometry))),
          );
          if (places.length === 0 || meters <= reachMeters) return [];
          return [ofEntry('ends', filed, path, `is drawn to end ${Math.round(meters)} m from ${name}`)];
        }),
      ),
    );
  });
}

const textsOf = ({ name, statements }: Entry) => [
  { path: 'name.zh', text: name.zh },
  ...statements.map(({ says }, i) => ({ path: `statements[${i}].says.zh`, text: says.zh })),
];

/** Ends of lines where no other line of the same entry goes on. */
function endsOf(geometries: readonly Geometry[]): Position[] {
  const ends = geometries.flatMap(linesOf).flatMap((line) => [line[0] ?? [], line.at(-1) ?? []]);
  return ends.filter((end, i) => !ends.some((other, j) => i !== j && distanceMeters(end, other) < 1));
}
