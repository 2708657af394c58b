import type { Text } from '../../i18n/index.ts';

export const words = {
  tree: { zh: '图层', en: 'Layers' },
  opacity: { zh: '{layer}的浓淡', en: 'Opacity of {layer}' },
  expand: { zh: '展开{name}', en: 'Expand {name}' },
  collapse: { zh: '收起{name}', en: 'Collapse {name}' },
  legend: { zh: '{layer}的图例', en: 'Legend of {layer}' },
  missing: { zh: '这一层没有读到。', en: 'This layer could not be read.' },
  retry: { zh: '重试', en: 'Try again' },
  reset: { zh: '恢复默认图层', en: 'Back to the usual layers' },
} satisfies Record<string, Text>;
