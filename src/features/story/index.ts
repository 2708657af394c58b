import { Presentation } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const story = defineFeature({
  id: 'story',
  title: { zh: '讲解', en: 'Briefings' },
  icon: Presentation,
  slot: 'tool',
  beside: true,
  shortcut: 'p',
  panel: () => import('./Briefings.tsx').then(({ Briefings }) => ({ Panel: Briefings })),
});

/** The stage a briefing is given on, in place of the panels. */
export const stage = () => import('./Stage.tsx').then(({ Stage }) => ({ default: Stage }));
