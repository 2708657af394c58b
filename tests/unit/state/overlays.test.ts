import { beforeEach, describe, expect, it } from 'vitest';
import { type Overlay, plainStyle } from '../../../src/model/overlay.ts';
import {
  addOverlays,
  moveOverlay,
  overlayById,
  overlaysStore,
  renameOverlay,
  setOverlayOpacity,
  styleOverlay,
} from '../../../src/state/overlays.ts';

const overlay = (id: string): Overlay => ({
  id,
  title: id,
  kind: 'features',
  on: true,
  opacity: 1,
  bounds: null,
  count: 0,
  fields: [],
  kinds: {},
  style: plainStyle(0),
  filter: [],
  source: { type: 'file', file: id, format: 'geojson', bytes: 0 },
  datum: null,
  note: null,
  kept: false,
});

const order = () => overlaysStore.getState().overlays.map(({ id }) => id);

describe('own layers', () => {
  beforeEach(() => {
    overlaysStore.setState({ overlays: [], coming: [], failed: {} });
    addOverlays(['a', 'b', 'c'].map(overlay));
  });

  it('go on top, once each', () => {
    addOverlays([overlay('d'), overlay('a')]);
    expect(order()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('move up and down, not beyond the ends', () => {
    moveOverlay('a', 1);
    expect(order()).toEqual(['b', 'a', 'c']);
    moveOverlay('a', 9);
    expect(order()).toEqual(['b', 'c', 'a']);
    moveOverlay('a', -9);
    expect(order()).toEqual(['a', 'b', 'c']);
    moveOverlay('nobody', 1);
    expect(order()).toEqual(['a', 'b', 'c']);
  });

  it('change one at a time', () => {
    const before = overlayById('b');
    styleOverlay('a', { label: 'name' });
    setOverlayOpacity('a', 7);
    renameOverlay('a', '  地块 ');
    renameOverlay('b', '   ');
    expect(overlayById('a')).toMatchObject({ title: '地块', opacity: 1, style: { label: 'name', color: 0 } });
    expect(overlayById('b')).toBe(before);
  });
});
