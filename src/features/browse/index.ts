import { List } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const browse = defineFeature({
  id: 'list',
  title: { zh: '列表', en: 'List' },
  icon: List,
  slot: 'tab',
  tellsAsked: true,
  shortcut: 'i',
  panel: () => import('./Browse.tsx').then(({ Browse }) => ({ Panel: Browse })),
});
