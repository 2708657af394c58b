import { Share2, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { type Text, useLanguage, useSay } from '../../i18n/index.ts';
import { clearSelection, openDialog, useSelection } from '../../state/index.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { words } from './words.ts';

type FrameProps = {
  kicker: string;
  name: Text;
  /** What can be done with it, beside sharing. */
  actions?: ReactNode;
  shareable?: boolean;
  children: ReactNode;
};

/** The frame of the panel: kicker, name, follow, share, close. Takes the focus when the choice was made in a panel. */
export function Frame({ kicker, name, actions, shareable = true, children }: FrameProps) {
  const say = useSay();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const from = useSelection((state) => state.from);
  const key = name.zh;
  useEffect(() => {
    if (from !== 'panel' || !key) return;
    opener.current = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.detail')?.scrollTo({ top: 0 });
  }, [from, key]);
  const close = () => {
    const back = opener.current;
    clearSelection();
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  };
  return (
    <article
      className="detail"
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <header>
        <div>
          <p className="detail-kicker">{kicker}</p>
          <h2 ref={heading} tabIndex={-1}>
            {say(name)}
          </h2>
          {name.zh !== name.en && (
            <p className="detail-other" lang={language === 'zh' ? 'en' : 'zh-CN'}>
              {language === 'zh' ? name.en : name.zh}
            </p>
          )}
        </div>
        <div className="detail-actions">
          {actions}
          {shareable && (
            <IconButton label={say(words.share)} aria-haspopup="dialog" onClick={() => openDialog('share')}>
              <Share2 size={18} strokeWidth={1.5} aria-hidden />
            </IconButton>
          )}
          <IconButton label={say(words.close)} onClick={close}>
            <X size={20} strokeWidth={1.5} aria-hidden />
          </IconButton>
        </div>
      </header>
      {children}
    </article>
  );
}
