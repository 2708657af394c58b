import { CalendarRange } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const timeline = defineFeature({
  id: 'timeline',
  title: { zh: '年份', en: 'Years' },
  icon: CalendarRange,
  slot: 'foot',
  panel: () => import('./Timeline.tsx').then(({ Timeline }) => ({ Panel: Timeline })),
});
