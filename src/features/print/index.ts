import { Printer } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const print = defineFeature({
  id: 'print',
  title: { zh: '打印', en: 'Print' },
  icon: Printer,
  slot: 'tool',
  wide: true,
  shortcut: 'r',
  panel: () => import('./Print.tsx').then(({ Print }) => ({ Panel: Print })),
});
