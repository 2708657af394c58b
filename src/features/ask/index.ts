import { PencilRuler } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const ask = defineFeature({
  id: 'ask',
  title: { zh: '量算与查询', en: 'Measure and ask' },
  icon: PencilRuler,
  slot: 'tool',
  beside: 'everywhere',
  shortcut: 'm',
  panel: () => import('./Ask.tsx').then(({ Ask }) => ({ Panel: Ask })),
});
