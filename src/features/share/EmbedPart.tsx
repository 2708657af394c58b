import { useId, useRef, useState } from 'react';
import { type Text, useSay } from '../../i18n/index.ts';
import { embedAddress, embedParts, type EmbedPart as Part, usualParts } from '../../state/embed.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { words as shareWords } from './words.ts';

const words = {
  title: { zh: '嵌入网页', en: 'Embed in a page' },
  about: {
    zh: '把下面这行放进网页。里面不用 Cookie，不在读者的设备上存东西；滚动网页时要按住 Ctrl 或用两指才动地图。',
    en: 'Put this line into a page. It sets no cookies and keeps nothing on the reader’s device; the map moves only with Ctrl or two fingers, so the page still scrolls.',
  },
  parts: { zh: '带上哪些部分', en: 'With these parts' },
  code: { zh: '嵌入代码', en: 'Code to embed' },
  copy: { zh: '复制代码', en: 'Copy the code' },
  frame: { zh: '副中心一图', en: 'Subcenter Atlas' },
} satisfies Record<string, Text>;

const partNames: Record<Part, Text> = {
  zoom: { zh: '缩放按钮', en: 'Zoom buttons' },
  detail: { zh: '详情', en: 'Details' },
  search: { zh: '搜索', en: 'Search' },
  layers: { zh: '图层', en: 'Layers' },
  years: { zh: '年份', en: 'Years' },
};

const escaped = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The line that puts this view into another page. */
export const embedCode = (address: string, parts: readonly Part[], title: string): string =>
  `<iframe src="${escaped(embedAddress(address, parts))}" title="${escaped(title)}" width="100%" height="480" style="border:0" loading="lazy" allow="fullscreen"></iframe>`;

export function EmbedPart({ address }: { address: string }) {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [parts, setParts] = useState<readonly Part[]>(usualParts);
  const [told, setTold] = useState<Text | null>(null);
  const code = embedCode(address, parts, say(words.frame));
  return (
    <details className="share-embed">
      <summary>{say(words.title)}</summary>
      <p className="share-soft">{say(words.about)}</p>
      <fieldset className="share-parts">
        <legend>{say(words.parts)}</legend>
        {embedParts.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={parts.includes(part)}
              onChange={({ target }) =>
                setParts(embedParts.filter((one) => (one === part ? target.checked : parts.includes(one))))
              }
            />
            {say(partNames[part])}
          </label>
        ))}
      </fieldset>
      <label htmlFor={id} className="visually-hidden">
        {say(words.code)}
      </label>
      <textarea
        ref={field}
        id={id}
        className="field"
        readOnly
        rows={4}
        spellCheck={false}
        value={code}
        onFocus={(event) => event.target.select()}
      />
      <Button
        onClick={async () =>
          setTold((await copyText(code, field.current)) ? shareWords.copied : shareWords.notCopied)
        }
      >
        {say(words.copy)}
      </Button>
      <p className="share-told" role="status">
        {told && say(told)}
      </p>
    </details>
  );
}
