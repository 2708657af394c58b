import { BookOpen } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const sources = defineFeature({
  id: 'documents',
  title: { zh: '文件', en: 'Documents' },
  icon: BookOpen,
  slot: 'tab',
  tellsAsked: true,
  shortcut: 'd',
  panel: () => import('./Sources.tsx').then(({ Sources }) => ({ Panel: Sources })),
});
