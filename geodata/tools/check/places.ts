/** Does every entry that says where it is have a shape there, as well known as it says? */

import { positionsOf } from '../../../src/geo/parts.ts';
import { isInside, isWithin } from '../../../src/geo/within.ts';
import type { Shape } from '../../../src/model/feature.ts';
import { type Filed, type Finding, ofEntry, ofShape } from './finding.ts';
import { layerOf, type Records } from './records.ts';

export function checkPlaces({ entries, shapes }: Records): Finding[] {
  const towns = new Map(
    shapes.filter(({ file }) => layerOf(file) === 'towns').map(({ value }) => [value.id, value.geometry]),
  );
  return entries.flatMap((filed) => {
    const { id, where } = filed.value;
    const own = shapes.filter(({ value }) => value.properties.entry === id);
    const drawn = own.length > 0;
    const places = where.towns.flatMap((town) => towns.get(`town-${town}`) ?? []);
    if (where.precision === 'district' || where.precision === 'none') {
      const reason = `is said to be on no map, yet ${own[0]?.value.id} shows it`;
      return drawn ? [ofEntry('places', filed, 'where.precision', reason)] : [];
    }
    if (!drawn)
      return [ofEntry('places', filed, 'where.precision', `is ${where.precision}, but no shape shows it`)];
    const guessed = own.find(({ value }) => value.properties.method !== 'traced')?.value;
    if (where.precision === 'exact' && guessed) {
      const reason = `is exact, but ${guessed.id} is ${guessed.properties.method}: say "site", or trace it`;
      return [ofEntry('places', filed, 'where.precision', reason)];
    }
    if (places.length === 0) return [];
    if (where.precision === 'town') return findStrays(own, places, where.towns);
    const touches = own.some(({ value }) =>
      positionsOf(value.geometry).some((position) => places.some((place) => isInside(position, place))),
    );
    const reason = `no shape of it touches ${where.towns.join(', ')}`;
    return touches ? [] : [ofEntry('places', filed, 'where.towns', reason)];
  });
}

/** Shapes that leave the named towns. The town's own outline may of course stand for something in all of it. */
const findStrays = (
  own: readonly Filed<Shape>[],
  places: readonly Shape['geometry'][],
  names: readonly string[],
): Finding[] =>
  own
    .filter(({ value }) => !isWithin(value.geometry, places))
    .map((shape) => ofShape('places', shape, `does not lie inside ${names.join(', ')}`));
