import type { Text } from '../../i18n/index.ts';

export const words = {
  lead: {
    zh: '打开一个条目，点名字旁的星；或在“附近”里选一个地方，点“关注这里”。文件变了，这里会告诉您变了什么。',
    en: 'Open an entry and press the star beside its name, or choose a place in “Near me” and press “Follow this place”. When the documents change, you are told here what changed.',
  },
  toNear: { zh: '看看附近', en: 'Look near me' },
  news: { zh: '{n} 处有变化', en: '{n} changed' },
  noNews: { zh: '和您上次看的时候一样。', en: 'Nothing has changed since you last looked.' },
  seen: { zh: '都看过了', en: 'Mark all as seen' },
  places: { zh: '地方', en: 'Places' },
  entries: { zh: '条目', en: 'Entries' },
  within: { zh: '{distance}以内', en: 'within {distance}' },
  since: { zh: '和 {version} 的数据相比：', en: 'Compared with the data of {version}:' },
  pinned: { zh: '没有名字的地方', en: 'A place without a name' },
  remove: { zh: '不再关注{name}', en: 'Stop following {name}' },
  undo: { zh: '撤销', en: 'Undo' },
  undoFor: { zh: '撤销，继续关注{name}', en: 'Undo, keep following {name}' },
  removed: { zh: '已取消关注{name}。', en: 'No longer following {name}.' },
  restored: { zh: '继续关注{name}。', en: 'Following {name} again.' },
  rename: { zh: '改名', en: 'Rename' },
  newName: { zh: '这个地方叫什么', en: 'What this place is called' },
  namePlaceholder: { zh: '如：家、父母家、学校', en: 'Such as home, parents, school' },
  save: { zh: '好', en: 'Save' },
  calendar: { zh: '日期放进日历', en: 'Dates to calendar' },
  calendarAll: { zh: '关注条目的日期放进日历', en: 'Dates of these entries to calendar' },
  calendarName: { zh: '副中心一图：我的关注', en: 'Subcenter Atlas: what I follow' },
  calendarNear: { zh: '{place}附近要办成的事', en: 'Coming near {place}' },
  forbidden: {
    zh: '这个浏览器不让网页存东西（可能是无痕窗口）。关注只在这个页面开着的时候有，要留下来请在下面导出。',
    en: 'This browser keeps nothing for the page (a private window, perhaps). What you follow lasts as long as the page; export it below to keep it.',
  },
  full: {
    zh: '设备给网页的空间满了，刚才的改动没有存下。取消几处关注，或在下面导出。',
    en: 'The device has no more room for this page: the last change was not kept. Stop following something, or export below.',
  },
} satisfies Record<string, Text>;
