import { expect, it } from 'vitest';
import { comparable, inOrder, partnerOf } from '../../../src/features/sources/partner.ts';
import type { PlanDocument } from '../../../src/model/document.ts';

const document = (id: string, region: PlanDocument['region'] = 'tongzhou') =>
  ({ id, region }) as PlanDocument;
const [a, b, h, c] = [document('a'), document('b'), document('h', 'haidian'), document('c')];
const all = [a, b, h, c];

it('compares documents of one district, the newest first of all, the older one on the left', () => {
  expect(comparable(a, all)).toEqual([b, c]);
  expect(partnerOf(a, all)).toEqual(['a', 'c']);
  expect(partnerOf(c, all)).toEqual(['b', 'c']);
  expect(partnerOf(h, all)).toBeNull();
  expect(inOrder('c', 'a', all)).toEqual(['a', 'c']);
});
