import { describe, expect, it } from 'vitest';
import { canDownload, canShare, canShareFiles, isWeChat } from '../../../src/ui/abilities.ts';

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 14; PGT-AN10) AppleWebKit/537.36 (KHTML, like Gecko)';

const insideApps = {
  'WeChat on iPhone': `${iphone} Mobile/15E148 MicroMessenger/8.0.53(0x18003531) NetType/WIFI Language/zh_CN`,
  'WeChat on Android': `${android} Version/4.0 Chrome/130.0.6723.103 Mobile Safari/537.36 XWEB/1300 MMWEBSDK/2024 MicroMessenger/8.0.50 NetType/4G`,
  'WeChat on Windows':
    'Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126 Safari/537.36 NetType/WIFI MicroMessenger/7.0.20.1781 WindowsWechat(0x63090c33)',
  'WeCom on Android': `${android} Version/4.0 Chrome/120 Mobile Safari/537.36 wxwork/4.1.30 MicroMessenger/7.0.1`,
  'QQ on iPhone': `${iphone} Mobile/15E148 QQ/9.1.15.610 V1_IPH_SQ NetType/WIFI`,
  'Weibo on Android': `${android} Version/4.0 Chrome/120 Mobile Safari/537.36 Weibo (HONOR-PGT__weibo__14.11)`,
  'Alipay on iPhone': `${iphone} Mobile/15E148 Ariver/1.1 AlipayClient/10.6.60`,
};

const browsers = {
  'Safari on iPhone': `${iphone} Version/18.1 Mobile/15E148 Safari/604.1`,
  'Chrome on Android': `${android} Chrome/131.0.0.0 Mobile Safari/537.36`,
  'QQ Browser on Android': `${android} Version/4.0 Chrome/109 MQQBrowser/15.5 Mobile Safari/537.36`,
  'Firefox on Linux': 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0',
};

const share = () => Promise.resolve();
const data = { files: [] };

describe('browsers inside apps', () => {
  it.each(Object.entries(insideApps))('%s gives no file away', (_name, userAgent) => {
    expect(canDownload(userAgent)).toBe(false);
  });

  it.each(Object.entries(browsers))('%s does', (_name, userAgent) => {
    expect(canDownload(userAgent)).toBe(true);
    expect(isWeChat(userAgent)).toBe(false);
  });

  it('WeChat is told from the others, on every device', () => {
    const found = Object.entries(insideApps).filter(([, userAgent]) => isWeChat(userAgent));
    expect(found.map(([name]) => name)).toEqual(
      Object.keys(insideApps).filter((name) => /^We(Chat|Com)/.test(name)),
    );
  });
});

describe('sharing', () => {
  const userAgent = browsers['Chrome on Android'];

  it('needs the browser’s own function, and not WeChat’s', () => {
    expect(canShare({ userAgent })).toBe(false);
    expect(canShare({ userAgent, share })).toBe(true);
    expect(canShare({ userAgent: insideApps['WeChat on Android'], share })).toBe(false);
  });

  it('of files asks whether these very files may go', () => {
    const asked: unknown[] = [];
    const canShareIt = (answer: boolean) => (what?: ShareData) => {
      asked.push(what);
      return answer;
    };
    expect(canShareFiles({ userAgent, share }, data)).toBe(false);
    expect(canShareFiles({ userAgent, share, canShare: canShareIt(false) }, data)).toBe(false);
    expect(canShareFiles({ userAgent, share, canShare: canShareIt(true) }, data)).toBe(true);
    expect(asked).toEqual([data, data]);
  });
});
