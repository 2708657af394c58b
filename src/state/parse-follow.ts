import type { Position } from 'geojson';
import type { Text } from '../i18n/text.ts';
import type { Fingerprint } from '../model/fingerprint.ts';
import { statuses } from '../model/vocabulary.ts';
import type { Followed, FollowState, SavedPlace } from './follow.ts';
import { isRecord } from './is-record.ts';
import { leastRadiusM, mostRadiusM } from './near.ts';

/**
 * What is followed, from whatever a device or a file holds. Written by hand and not with the parser of the records: it is
 * read before the first picture. What cannot be understood is left out and counted.
 */

const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= 300;

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);

const toText = (value: unknown): Text | null =>
  isRecord(value) && isName(value.zh) && isName(value.en) ? { zh: value.zh, en: value.en } : null;

const toStatus = (value: unknown) => statuses.find((status) => status === value);

function toFingerprint(value: unknown): Fingerprint | null {
  if (!isRecord(value)) return null;
  const [name, status, setBack] = [toText(value.name), toStatus(value.status), toStatus(value.setBack)];
  if (!name || !status || !Array.isArray(value.documents)) return null;
  return {
    name,
    status,
    ...(isDate(value.target) ? { target: value.target } : {}),
    ...(isDate(value.startBy) ? { startBy: value.startBy } : {}),
    ...(setBack ? { setBack } : {}),
    ...(value.silent === true ? { silent: true as const } : {}),
    documents: value.documents.filter(isName),
  };
}

function toFollowed(value: unknown): Followed | null {
  const print = isRecord(value) ? toFingerprint(value.print) : null;
  if (!isRecord(value) || !isName(value.version) || !print) return null;
  return { version: value.version, print, ...(value.gone === true ? { gone: true as const } : {}) };
}

const within = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

function toPosition(value: unknown): Position | null {
  if (!Array.isArray(value)) return null;
  const [lng, lat]: unknown[] = value;
  return within(lng, -180, 180) && within(lat, -85, 85) ? [lng, lat] : null;
}

function toSeen(value: unknown): SavedPlace['seen'] {
  if (!isRecord(value) || !isName(value.version) || !isRecord(value.prints)) return null;
  return { version: value.version, prints: every(value.prints, toFingerprint).kept };
}

function toPlace(value: unknown): SavedPlace | null {
  if (!isRecord(value)) return null;
  const { radiusM, accuracyM } = value;
  const at = toPosition(value.at);
  if (!at || !within(radiusM, leastRadiusM, mostRadiusM)) return null;
  return {
    name: toText(value.name),
    at,
    radiusM,
    accuracyM: within(accuracyM, 0, Number.MAX_SAFE_INTEGER) ? accuracyM : 0,
    seen: toSeen(value.seen),
  };
}

function every<T>(
  found: unknown,
  parse: (value: unknown) => T | null,
): { kept: Record<string, T>; lost: number } {
  if (found === undefined) return { kept: {}, lost: 0 };
  if (!isRecord(found)) return { kept: {}, lost: 1 };
  const pairs = Object.entries(found).flatMap(([id, value]) => {
    const parsed = id.length <= 200 ? parse(value) : null;
    return parsed ? [[id, parsed] as const] : [];
  });
  return { kept: Object.fromEntries(pairs), lost: Object.keys(found).length - pairs.length };
}

export function parseFollow(found: unknown): { state: FollowState; lost: number } {
  const from = isRecord(found) ? found : {};
  const [entries, places] = [every(from.entries, toFollowed), every(from.places, toPlace)];
  return { state: { entries: entries.kept, places: places.kept }, lost: entries.lost + places.lost };
}
