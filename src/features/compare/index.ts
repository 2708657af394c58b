import { SquareSplitHorizontal } from 'lucide-react';
import { useCompare } from '../../state/compare.ts';
import { defineFeature } from '../feature.ts';

export const compare = defineFeature({
  id: 'compare',
  title: { zh: '比较', en: 'Compare' },
  icon: SquareSplitHorizontal,
  slot: 'tool',
  beside: true,
  shortcut: 'c',
  onMap: {
    useNeeded: () => useCompare(({ comparison, problem }) => comparison !== null && problem !== 'failed'),
    part: () => import('./OnMap.tsx'),
  },
  panel: () => import('./Compare.tsx').then(({ Compare }) => ({ Panel: Compare })),
});
