import type { Geometry, Position } from 'geojson';
import type { FaultList } from '../fault-list.ts';
import type { FaultKey } from '../fault-words.ts';
import { geometryTypes } from '../pack.ts';
import type { FileFault } from '../reading.ts';

/**
 * The one gate for shapes: whatever a file claims to be a geometry comes out as one that the rest of the atlas can trust
 * (two finite numbers a position, closed rings, enough corners), or not at all. Mends in place and shares no array.
 */

type At = FileFault['at'];

/** Why a shape cannot be taken. */
type Refusal = readonly [key: FaultKey, what?: string];
const isRefusal = (value: unknown): value is Refusal => Array.isArray(value) && typeof value[0] === 'string';

const deepest = 8;

export function startGeometries(faults: FaultList) {
  let taken = 0;

  function toNumber(value: unknown, at: At): number {
    if (typeof value === 'number') return value;
    if (typeof value !== 'string' || value.trim() === '') return Number.NaN;
    const number = Number(value);
    if (Number.isFinite(number)) faults.count('text-numbers', at);
    return number;
  }

  /** Undefined when it is a list but not of numbers; null when it is no position at all. */
  function toPosition(raw: unknown, at: At): Position | undefined | null {
    if (!Array.isArray(raw) || Array.isArray(raw[0])) return null;
    const [x, y] = [toNumber(raw[0], at), toNumber(raw[1], at)];
    if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
    taken++;
    if (raw.length === 2 && raw[0] === x && raw[1] === y) return raw;
    if (Number.isFinite(raw[2]) && raw[2] !== 0) faults.count('heights', at);
    return [x, y];
  }

  /** The positions of a line or of many points; broken ones are left out when enough remain. */
  function toPath(raw: unknown, least: number, type: string, at: At): Position[] | Refusal {
    if (!Array.isArray(raw)) return ['wrong-nesting', type];
    let broken = 0;
    const path: Position[] = [];
    for (const each of raw) {
      const position = toPosition(each, at);
      if (position === null) return ['wrong-nesting', type];
      if (position) path.push(position);
      else broken++;
    }
    if (path.length < least)
      return broken ? ['not-a-number'] : path.length ? ['too-short'] : ['empty-geometry'];
    for (let i = 0; i < broken; i++) faults.count('vertices-left-out', at);
    return path;
  }

  function toRing(raw: unknown, type: string, at: At): Position[] | Refusal {
    const ring = toPath(raw, 3, type, at);
    if (isRefusal(ring)) return ring;
    const [first, last] = [ring[0], ring.at(-1)];
    if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
      faults.count('ring-closed', at);
      ring.push([...first]);
      taken++;
    }
    return ring.length < 4 ? ['too-short'] : ring;
  }

  /** Parts that cannot be taken are left out when others remain. */
  function toParts<T>(
    raw: unknown,
    type: string,
    at: At,
    toPart: (part: unknown) => T | Refusal,
  ): T[] | Refusal {
    if (!Array.isArray(raw)) return ['wrong-nesting', type];
    const parts: T[] = [];
    let refusal: Refusal | undefined;
    let left = 0;
    for (const each of raw) {
      const part = toPart(each);
      if (!isRefusal(part)) parts.push(part);
      else {
        refusal ??= part;
        left++;
      }
    }
    if (!parts.length) return refusal ?? ['empty-geometry'];
    for (let i = 0; i < left; i++) faults.count('ring-left-out', at);
    return parts;
  }

  /** Without its outer ring a polygon is nothing; without a hole it is still one. */
  function toRings(raw: unknown, type: string, at: At): Position[][] | Refusal {
    if (!Array.isArray(raw)) return ['wrong-nesting', type];
    if (!raw.length) return ['empty-geometry'];
    const outer = toRing(raw[0], type, at);
    if (isRefusal(outer)) return outer;
    if (raw.length === 1) return [outer];
    const holes = toParts(raw.slice(1), type, at, (ring) => toRing(ring, type, at));
    if (!isRefusal(holes)) return [outer, ...holes];
    for (let i = 1; i < raw.length; i++) faults.count('ring-left-out', at);
    return [outer];
  }

  function toCollection(raw: unknown, at: At, depth: number): Geometry | Refusal {
    if (depth > deepest) return ['deep-collection'];
    const geometries = toParts(raw, 'GeometryCollection', at, (member) => build(member, at, depth + 1));
    return isRefusal(geometries) ? geometries : { type: 'GeometryCollection', geometries };
  }

  function build(raw: unknown, at: At, depth: number): Geometry | Refusal {
    if (raw === null || typeof raw !== 'object' || Array.isArray(raw))
      return ['unknown-geometry', String(typeof raw)];
    const { type: named, coordinates, geometries } = raw as Record<string, unknown>;
    const type = geometryTypes.find((kind) => kind === named);
    const wrap = <T>(value: T | Refusal) =>
      isRefusal(value) ? value : ({ type, coordinates: value } as unknown as Geometry);
    switch (type) {
      case 'Point': {
        if (!Array.isArray(coordinates)) return ['wrong-nesting', type];
        if (!coordinates.length) return ['empty-geometry'];
        const position = toPosition(coordinates, at);
        return position
          ? { type, coordinates: position }
          : [position === null ? 'wrong-nesting' : 'not-a-number', type];
      }
      case 'MultiPoint':
        return wrap(toPath(coordinates, 1, type, at));
      case 'LineString':
        return wrap(toPath(coordinates, 2, type, at));
      case 'MultiLineString':
        return wrap(toParts(coordinates, type, at, (path) => toPath(path, 2, type, at)));
      case 'Polygon':
        return wrap(toRings(coordinates, type, at));
      case 'MultiPolygon':
        return wrap(toParts(coordinates, type, at, (rings) => toRings(rings, type, at)));
      case 'GeometryCollection':
        return toCollection(geometries, at, depth);
      default:
        return ['unknown-geometry', String(named).slice(0, 40)];
    }
  }

  return {
    /** Positions taken so far, corners of shapes that were then refused included. */
    positions: () => taken,
    toGeometry(raw: unknown, at: At): Geometry | null {
      const built = build(raw, at, 0);
      if (!isRefusal(built)) return built;
      const [key, what = ''] = built;
      if (key === 'empty-geometry') faults.count(key, at);
      else faults.add(key, at, { what });
      return null;
    },
  };
}
