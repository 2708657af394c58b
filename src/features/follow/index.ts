import { Star } from 'lucide-react';
import { newsCount, useNews } from '../../state/index.ts';
import { defineFeature } from '../feature.ts';

export const follow = defineFeature({
  id: 'follow',
  title: { zh: '我的关注', en: 'Following' },
  icon: Star,
  slot: 'tool',
  shortcut: 'w',
  useNews: () => useNews(newsCount),
  panel: () => import('./Follow.tsx').then(({ Follow }) => ({ Panel: Follow })),
});
