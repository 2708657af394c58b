import { Download } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const takeHome = defineFeature({
  id: 'export',
  title: { zh: '导出', en: 'Take home' },
  icon: Download,
  slot: 'tool',
  shortcut: 'e',
  panel: () => import('./Export.tsx').then(({ Export }) => ({ Panel: Export })),
});
