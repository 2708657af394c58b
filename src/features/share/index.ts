import { Share2 } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const share = defineFeature({
  id: 'share',
  title: { zh: '分享', en: 'Share' },
  icon: Share2,
  slot: 'tool',
  shortcut: 's',
  panel: () => import('./Share.tsx').then(({ Share }) => ({ Panel: Share })),
});
