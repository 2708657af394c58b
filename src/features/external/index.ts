import { Globe } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const external = defineFeature({
  id: 'external',
  title: { zh: '在线图层', en: 'Online layers' },
  icon: Globe,
  slot: 'tool',
  beside: true,
  shortcut: 'x',
  panel: () => import('./External.tsx').then(({ External }) => ({ Panel: External })),
});
