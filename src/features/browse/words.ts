import type { Text } from '../../i18n/index.ts';

export const words = {
  all: { zh: '全部', en: 'All' },
  sector: { zh: '领域', en: 'Sector' },
  count: { zh: '{n} 条，其中 {off} 条不在地图上', en: '{n} entries, {off} of them on no map' },
  countOf: {
    zh: '{all} 条中的 {n} 条，其中 {off} 条不在地图上',
    en: '{n} of {all} entries, {off} of them on no map',
  },
  several: { zh: '{n} 个领域', en: '{n} sectors' },
  loading: { zh: '正在读取列表…', en: 'Reading the list…' },
  retry: { zh: '重试', en: 'Try again' },
} satisfies Record<string, Text>;
