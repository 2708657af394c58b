import type { Text } from '../../i18n/index.ts';
import type { Facet } from '../../model/filter.ts';

export const words = {
  matching: { zh: '{n} 条符合', en: '{n} entries match' },
  all: { zh: '共 {n} 条，还没有筛选', en: '{n} entries, nothing asked yet' },
  clear: { zh: '全部清除', en: 'Clear all' },
  see: { zh: '看这 {n} 条', en: 'See these {n}' },
  due: { zh: '到期年份', en: 'Due in' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  any: { zh: '不限', en: 'Any' },
  late: { zh: '过了说好的日子', en: 'Past its date' },
  chosen: { zh: '已选 {n}', en: '{n} chosen' },
  find: { zh: '找一个单位', en: 'Find an organisation' },
  findHint: { zh: '如：水务局', en: 'Such as water' },
  none: {
    zh: '没有名字里有“{query}”的单位。换一个词试试。',
    en: 'No organisation has “{query}” in its name. Try another word.',
  },
  found: { zh: '{n} 个单位', en: '{n} organisations' },
  loading: { zh: '正在读取…', en: 'Loading…' },
} satisfies Record<string, Text>;

export const facetNames: Record<Facet, Text> = {
  sectors: { zh: '领域', en: 'Sector' },
  kinds: { zh: '类别', en: 'Kind' },
  statuses: { zh: '进度', en: 'Status' },
  towns: { zh: '街道、乡镇', en: 'Town' },
  documents: { zh: '出自文件', en: 'Named by document' },
  organisations: { zh: '责任单位', en: 'Organisation' },
  certainties: { zh: '位置', en: 'How well placed' },
};
