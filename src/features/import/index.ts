import { FilePlus2 } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const importFiles = defineFeature({
  id: 'import',
  title: { zh: '添加文件', en: 'Add a file' },
  icon: FilePlus2,
  slot: 'tool',
  beside: 'everywhere',
  shortcut: 'o',
  panel: () => import('./Import.tsx').then(({ Import }) => ({ Panel: Import })),
});
