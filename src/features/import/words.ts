import type { Text } from '../../i18n/index.ts';

export const words = {
  letGo: { zh: '松手，把文件加到地图上', en: 'Let go to lay the file over the map' },
} satisfies Record<string, Text>;
