import { MapPinned } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const nearby = defineFeature({
  id: 'near',
  title: { zh: '附近', en: 'Near me' },
  icon: MapPinned,
  slot: 'tab',
  tellsAsked: true,
  shortcut: 'n',
  panel: () => import('./Nearby.tsx').then(({ Nearby }) => ({ Panel: Nearby })),
});
