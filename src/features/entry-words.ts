import type { Text } from '../i18n/index.ts';

/** What rows of entries say in every list. */
export const entryWords = {
  inYear: { zh: '{year}年：', en: 'In {year}: ' },
  notOnMap: { zh: '不在地图上', en: 'on no map' },
} satisfies Record<string, Text>;
