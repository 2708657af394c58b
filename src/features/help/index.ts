import { CircleHelp } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const help = defineFeature({
  id: 'help',
  title: { zh: '帮助与快捷键', en: 'Help and keys' },
  icon: CircleHelp,
  slot: 'tool',
  shortcut: '?',
  panel: () => import('./Help.tsx').then(({ Help }) => ({ Panel: Help })),
});
