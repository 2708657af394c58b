import type { Text } from '../../i18n/index.ts';

export const words = {
  title: { zh: '年份', en: 'Year' },
  any: { zh: '不限年份', en: 'Any year' },
  play: { zh: '逐年播放', en: 'Play the years' },
  pause: { zh: '停', en: 'Pause' },
  next: { zh: '下一年', en: 'Next year' },
  leave: { zh: '不看年份', en: 'Leave the years' },
  states: { zh: '这一年怎么样', en: 'How things stand that year' },
  asOf: { zh: '只读到', en: 'Read only up to' },
  newest: { zh: '所有文件', en: 'Every document' },
  told: { zh: '{year} 年：{counts}', en: '{year}: {counts}' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  failed: {
    zh: '各年的情况没有读到。检查网络后重试。',
    en: 'The years could not be read. Check the network and try again.',
  },
  retry: { zh: '重试', en: 'Try again' },
} satisfies Record<string, Text>;
