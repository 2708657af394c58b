import type { Text } from '../../i18n/index.ts';

export const words = {
  label: { zh: '搜索项目、地点、文件、单位', en: 'Search projects, places, documents, organisations' },
  placeholder: { zh: '搜索项目、地点、拼音…', en: 'Projects, places, pinyin…' },
  clear: { zh: '清除', en: 'Clear' },
  results: { zh: '搜索结果', en: 'Results' },
  found: { zh: '找到 {n} 条', en: '{n} found' },
  none: {
    zh: '没有找到“{query}”。试试更短的名称、拼音首字母（如 tzbg）或所在乡镇。',
    en: 'Nothing found for “{query}”. Try a shorter name, pinyin initials (such as tzbg) or a town.',
  },
  more: {
    zh: '共 {n} 条，列出最接近的 {listed} 条。再多写几个字，会更准。',
    en: 'The nearest {listed} of {n}. A word more narrows it down.',
  },
  loading: { zh: '正在准备搜索…', en: 'Getting search ready…' },
  failed: {
    zh: '搜索没有准备好。请检查网络，重新打开这一页；列表照常可用。',
    en: 'Search could not be made ready. Check the network and reload; the list still works.',
  },
  notOnMap: { zh: '不在地图上', en: 'On no map' },
  places: { zh: '地点', en: 'Places' },
  documents: { zh: '文件', en: 'Documents' },
  organisations: { zh: '单位', en: 'Organisations' },
  guesses: { zh: '您要找的可能是', en: 'Did you mean' },
  alsoCalled: { zh: '又称 {name}', en: 'also {name}' },
  responsible: { zh: '负责 {n} 个条目', en: 'Responsible for {n} entries' },
  recent: { zh: '最近找过', en: 'Recent' },
  recentFound: {
    zh: '最近找过 {n} 条；上下键选择，Delete 键移除',
    en: '{n} recent; arrows to choose, Delete to remove',
  },
  remove: { zh: '移除 {name}', en: 'Remove {name}' },
  removed: { zh: '已移除 {name}', en: 'Removed {name}' },
  removeAll: { zh: '全部清除', en: 'Clear all' },
  allRemoved: { zh: '最近找过的已全部清除', en: 'Recent searches cleared' },
} satisfies Record<string, Text>;
