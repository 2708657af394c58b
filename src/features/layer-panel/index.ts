import { Layers } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const layerPanel = defineFeature({
  id: 'layers',
  title: { zh: '图层', en: 'Layers' },
  icon: Layers,
  slot: 'tab',
  shortcut: 'l',
  panel: () => import('./LayerPanel.tsx').then(({ LayerPanel }) => ({ Panel: LayerPanel })),
});
