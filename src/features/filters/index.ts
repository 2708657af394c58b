import { ListFilter } from 'lucide-react';
import { defineFeature } from '../feature.ts';

export const filters = defineFeature({
  id: 'filters',
  title: { zh: '筛选', en: 'Filter' },
  icon: ListFilter,
  slot: 'tool',
  beside: true,
  shortcut: 'f',
  panel: () => import('./Filters.tsx').then(({ Filters }) => ({ Panel: Filters })),
});
