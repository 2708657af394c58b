import type { Text } from '../../i18n/index.ts';

export const words = {
  all: { zh: '全部', en: 'All' },
  sector: { zh: '领域', en: 'Sector' },
  count: { zh: '{n} 条，其中 {off} 条不在地图上', en: '{n} entries, {off} of them on no map' },
  loading: { zh: '正在读取列表…', en: 'Reading the list…' },
  empty: { zh: '这一领域还没有条目。换一个领域看看。', en: 'Nothing here yet. Choose another sector.' },
  retry: { zh: '重试', en: 'Try again' },
} satisfies Record<string, Text>;
