import type { Text } from '../i18n/index.ts';

/** How a picture made here is kept or sent on. */
export const pictureWords = {
  save: { zh: '保存图片', en: 'Save the picture' },
  sendPicture: { zh: '发送图片', en: 'Send the picture' },
  saved: { zh: '图片已交给浏览器下载。', en: 'The picture is with your browser’s downloads.' },
  notSent: {
    zh: '没有分享出去。可以存下图片再发。',
    en: 'It was not shared. You can save the picture and send it.',
  },
  hold: { zh: '长按图片，保存或发送给朋友。', en: 'Press and hold the picture to save it or send it on.' },
  openInBrowser: {
    zh: '想存成文件或打印：点右上角“···”，选“在浏览器打开”。',
    en: 'To keep it as a file or print it: tap “···” at the top right and choose “Open in browser”.',
  },
} satisfies Record<string, Text>;
