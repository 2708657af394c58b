import { Menu } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Feature } from '../features/feature.ts';
import { fill, useSay } from '../i18n/index.ts';
import { newsCount, openDialog, useNews } from '../state/index.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Row } from '../ui/Row.tsx';
import { features } from './features.ts';
import { useToolLabel } from './Toolbar.tsx';
import { words } from './words.ts';

function ToolRow({ feature, onChoose }: { feature: Feature; onChoose: () => void }) {
  const { label, news } = useToolLabel(feature);
  const { icon: Icon } = feature;
  return (
    <li className={news > 0 ? 'has-news' : ''} data-news={news}>
      <Row sign={<Icon size={20} strokeWidth={1.5} aria-hidden />} title={label} onClick={onChoose} />
    </li>
  );
}

/** On a small page the tools stand behind one button, so that the search keeps its room. */
export function ToolMenu() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const news = useNews(newsCount);
  const title = say(words.moreTools);
  // The menu is gone and the focus back at its button before a tool opens, which gives it back there in turn.
  const choose = (id: string) => {
    flushSync(() => setOpen(false));
    button.current?.focus();
    openDialog(id);
  };
  const tools = features.filter((feature) => feature.slot === 'tool');
  return (
    <>
      <IconButton
        ref={button}
        className={news > 0 ? 'has-news' : ''}
        data-news={news > 99 ? '99+' : news}
        label={news > 0 ? say(fill(words.withNews, { title, n: news })) : title}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Menu size={20} strokeWidth={1.5} aria-hidden />
      </IconButton>
      {open && (
        <Dialog title={say(words.tools)} closeLabel={say(words.close)} onClose={() => setOpen(false)}>
          <ul className="tool-menu">
            {tools.map((feature) => (
              <ToolRow key={feature.id} feature={feature} onChoose={() => choose(feature.id)} />
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
