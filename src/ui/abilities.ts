/**
 * What the reader's browser allows, told from its name for itself and from what its navigator has. Pure, so that a test
 * can be any phone.
 */

/** Browsers inside other apps: they show pages, but give no file away. QQ's own browser (MQQBrowser) is none of them. */
const insideApps = /MicroMessenger|\bQQ\/|Weibo|AlipayClient|DingTalk|Lark\/|Feishu|aweme|NewsArticle/i;

export const isWeChat = (userAgent: string): boolean => /MicroMessenger/i.test(userAgent);

/** Whether a link with `download` puts a file on the device. */
export const canDownload = (userAgent: string): boolean => !insideApps.test(userAgent);

export type Sharer = { readonly userAgent: string } & Partial<Pick<Navigator, 'share' | 'canShare'>>;

/** Whether the device's own sheet of share targets can be opened. WeChat has the function but refuses it. */
export const canShare = (device: Sharer): boolean =>
  typeof device.share === 'function' && !isWeChat(device.userAgent);

/** Whether that sheet takes this, files included. */
export const canShareFiles = (device: Sharer, what: ShareData): boolean =>
  canShare(device) && typeof device.canShare === 'function' && device.canShare(what);
