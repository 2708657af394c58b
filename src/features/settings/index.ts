import { Settings } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const settings = defineFeature({
  id: 'settings',
  title: { zh: '设置', en: 'Settings' },
  icon: Settings,
  slot: 'tool',
  shortcut: ',',
  panel: () => import('./SettingsPanel.tsx').then(({ SettingsPanel }) => ({ Panel: SettingsPanel })),
});
