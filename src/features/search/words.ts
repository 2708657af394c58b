import type { Text } from '../../i18n/index.ts';

export const words = {
  label: { zh: '搜索项目、地点、单位', en: 'Search projects, places, organisations' },
  placeholder: { zh: '搜索项目、地点、拼音…', en: 'Projects, places, pinyin…' },
  clear: { zh: '清除', en: 'Clear' },
  results: { zh: '搜索结果', en: 'Results' },
  found: { zh: '找到 {n} 条', en: '{n} found' },
  none: {
    zh: '没有找到“{query}”。试试更短的名称、拼音首字母（如 tzbg）或所在乡镇。',
    en: 'Nothing found for “{query}”. Try a shorter name, pinyin initials (such as tzbg) or a town.',
  },
  loading: { zh: '正在准备搜索…', en: 'Getting search ready…' },
  notOnMap: { zh: '不在地图上', en: 'On no map' },
} satisfies Record<string, Text>;
