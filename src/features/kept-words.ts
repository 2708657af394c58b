import type { Text } from '../i18n/index.ts';

export const keptWords = {
  title: { zh: '这台设备上存了什么', en: 'What this device keeps' },
  close: { zh: '关闭', en: 'Close' },
  lead: {
    zh: '没有账号，什么都不上传。下面就是全部。',
    en: 'No account, and nothing is sent anywhere. This is all there is.',
  },
  own: { zh: '自己加的文件', en: 'Your own files' },
  ownCount: { zh: '{n} 个，不在导出里', en: '{n}, not in the export' },
  offline: { zh: '离线副本', en: 'The copy for use offline' },
  offlineSize: { zh: '约 {size} MB', en: 'about {size} MB' },
  none: { zh: '没有', en: 'none' },
  cleared: {
    zh: '有的浏览器会清掉很久没打开的网页的东西（Safari 是七天）。想留得久，就导出一份，或把本图加到主屏幕。',
    en: 'Some browsers clear what pages keep that are not opened for long (Safari: seven days). To keep it longer, export it, or add the atlas to your home screen.',
  },
  export: { zh: '导出', en: 'Export' },
  copy: { zh: '复制内容', en: 'Copy it' },
  exported: {
    zh: '文件已交给浏览器下载。里面有您存的地点，别随手给人。',
    en: 'The file is with your browser’s downloads. It holds the places you saved: mind whom you give it to.',
  },
  import: { zh: '导入', en: 'Import' },
  remove: { zh: '全部删除', en: 'Delete all' },
  sure: {
    zh: '删除设置、搜索记录、关注的条目和地方、自己加的文件？删了找不回来；导出过的可以再导入。',
    en: 'Delete settings, searches, followed entries and places, and your own files? They cannot be brought back, except what you exported.',
  },
  withOffline: {
    zh: '离线副本也删（下次打开需要网络）',
    en: 'The copy for use offline too (the next visit needs a network)',
  },
  yes: { zh: '删除', en: 'Delete' },
  no: { zh: '不删', en: 'Keep them' },
  removed: { zh: '都删了。', en: 'All deleted.' },
  removedBut: {
    zh: '设置、搜索记录和关注都删了；其余没有全删成（{cause}）。',
    en: 'Settings, searches and follows are deleted; the rest could not all be ({cause}).',
  },
  unreadable: {
    zh: '文件没有读成（{cause}）。什么都没有改。',
    en: 'The file could not be read ({cause}). Nothing was changed.',
  },
} satisfies Record<string, Text>;
