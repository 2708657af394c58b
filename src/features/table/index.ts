import { Table2 } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const table = defineFeature({
  id: 'table',
  title: { zh: '表格', en: 'Table' },
  icon: Table2,
  slot: 'tool',
  wide: true,
  shortcut: 't',
  panel: () => import('./Table.tsx').then(({ Table }) => ({ Panel: Table })),
});
