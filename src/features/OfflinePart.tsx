import { useEffect, useState } from 'react';
import { fill, formatNumber, type Text, useLanguage, useSay } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { type OfflineContents, offlineContents, prepareOffline } from './offline-copy.ts';

const words = {
  title: { zh: '没有网络时', en: 'Without a network' },
  none: {
    zh: '这台设备上还没有离线的一份。去没有网络的地方之前，先准备好。',
    en: 'There is no copy on this device yet. Prepare one before you go where there is no network.',
  },
  ready: {
    zh: '已经备好：程序 {program} 个文件，图层 {layers} 个，条目和文件记录 {records} 个，讲解 {briefings} 份，共 {size} MB。断网也能打开、讲解和打印；在线图层除外。',
    en: 'Ready: {program} program files, {layers} layers, {records} files of records, {briefings} briefings, {size} MB in all. It opens, presents and prints without a network; online layers do not.',
  },
  prepare: { zh: '准备离线使用', en: 'Prepare for offline' },
  again: { zh: '再核对一遍', en: 'Check again' },
  working: { zh: '正在存到本机…', en: 'Storing it on this device…' },
  failed: {
    zh: '没有存成（{reason}）。浏览器要用 https 打开本站，允许存储，并留出约 10 MB 空间。',
    en: 'It could not be stored ({reason}). The page must be opened by https, storage be allowed, and about 10 MB be free.',
  },
} satisfies Record<string, Text>;

/** Makes the atlas ready for a place without a network, and says what is stored and how large it is. */
export function OfflinePart() {
  const say = useSay();
  const language = useLanguage();
  const [contents, setContents] = useState<OfflineContents | null>(null);
  const [state, setState] = useState<'idle' | 'working' | { readonly failed: string }>('idle');
  useEffect(() => void offlineContents().then(setContents), []);
  const prepare = () => {
    setState('working');
    prepareOffline().then(
      (made) => {
        setContents(made);
        setState('idle');
      },
      (error: unknown) => setState({ failed: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <section className="offline-part">
      <h3>{say(words.title)}</h3>
      <p role="status">
        {state === 'working'
          ? say(words.working)
          : say(
              contents
                ? fill(words.ready, { ...contents, size: formatNumber(contents.bytes / 1e6, language, 1) })
                : words.none,
            )}
      </p>
      {typeof state === 'object' && <p role="alert">{say(fill(words.failed, { reason: state.failed }))}</p>}
      <Button disabled={state === 'working'} onClick={prepare}>
        {say(contents ? words.again : words.prepare)}
      </Button>
    </section>
  );
}
