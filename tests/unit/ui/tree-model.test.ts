import { describe, expect, it } from 'vitest';
import { moveFor, seats, type TreeNode } from '../../../src/ui/tree-model.ts';

const tree = (open: boolean): TreeNode[] => [
  {
    id: 'rail',
    text: 'Rail',
    expanded: open,
    children: [
      { id: 'lines', text: 'Lines' },
      { id: 'stations', text: 'Stations' },
    ],
  },
  { id: 'water', text: 'Water', expanded: false, children: [{ id: 'rivers', text: 'Rivers' }] },
];
const move = (key: string, at: string, open = true) => moveFor(key, at, seats(tree(open)));

describe('the keys of a tree', () => {
  it('sees only what is unfolded', () => {
    expect(seats(tree(true)).map(({ node, level }) => [node.id, level])).toEqual([
      ['rail', 1],
      ['lines', 2],
      ['stations', 2],
      ['water', 1],
    ]);
    expect(seats(tree(false)).map(({ node }) => node.id)).toEqual(['rail', 'water']);
  });

  it.each([
    ['ArrowDown', 'rail', { kind: 'focus', id: 'lines' }],
    ['ArrowUp', 'water', { kind: 'focus', id: 'stations' }],
    ['ArrowUp', 'rail', null],
    ['ArrowDown', 'water', null],
    ['Home', 'water', { kind: 'focus', id: 'rail' }],
    ['End', 'rail', { kind: 'focus', id: 'water' }],
    ['ArrowRight', 'rail', { kind: 'focus', id: 'lines' }],
    ['ArrowRight', 'water', { kind: 'expand', id: 'water', expanded: true }],
    ['ArrowRight', 'lines', null],
    ['ArrowLeft', 'rail', { kind: 'expand', id: 'rail', expanded: false }],
    ['ArrowLeft', 'stations', { kind: 'focus', id: 'rail' }],
    ['ArrowLeft', 'water', null],
    [' ', 'lines', { kind: 'toggle', id: 'lines' }],
    ['Enter', 'rail', { kind: 'toggle', id: 'rail' }],
    ['s', 'rail', { kind: 'focus', id: 'stations' }],
    ['W', 'lines', { kind: 'focus', id: 'water' }],
    ['r', 'rail', { kind: 'focus', id: 'rail' }],
    ['z', 'rail', null],
    ['Tab', 'rail', null],
  ])('%s on %s', (key, at, expected) => {
    expect(move(key, at)).toEqual(expected);
  });
});
