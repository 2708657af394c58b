import type { Geometry } from 'geojson';
import { pack } from '../../../src/overlay/pack.ts';
import type { Attribute, OwnFeature } from '../../../src/overlay/reading.ts';
import { type Table, toTable } from '../../../src/overlay/table.ts';
import { toOwnTable } from '../../../src/overlay/to-table.ts';

export const feature = (geometry: Geometry, properties: Record<string, Attribute> = {}): OwnFeature => ({
  type: 'Feature',
  geometry,
  properties,
});

export const tableOf = (features: readonly OwnFeature[]): Table =>
  toTable(pack(toOwnTable('test', features)));

export const plain = { classes: { by: 'one' }, label: null, filter: [] } as const;
