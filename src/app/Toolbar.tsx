import { Maximize } from 'lucide-react';
import type { Feature } from '../features/feature.ts';
import { fill, useSay } from '../i18n/index.ts';
import { goHome } from '../map/index.ts';
import { hasMap, openDialog, useView } from '../state/index.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { features } from './features.ts';
import { words } from './words.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const noNews = () => 0;

/** What a tool's button is called, with how much is new behind it. */
export function useToolLabel({ title, useNews = noNews }: Feature): { label: string; news: number } {
  const say = useSay();
  const news = useNews();
  return { label: say(news > 0 ? fill(words.withNews, { title: say(title), n: news }) : title), news };
}

function ToolButton({ feature }: { feature: Feature }) {
  const { id, icon: Icon } = feature;
  const { label, news } = useToolLabel(feature);
  return (
    <IconButton
      className={news > 0 ? 'has-news' : ''}
      label={label}
      aria-haspopup="dialog"
      data-news={news > 99 ? '99+' : news}
      onClick={() => openDialog(id)}
    >
      <Icon size={20} strokeWidth={1.5} aria-hidden />
    </IconButton>
  );
}

/** A button for each tool that opens as a dialog. */
export function ToolButtons() {
  return features
    .filter((feature) => feature.slot === 'tool')
    .map((feature) => <ToolButton key={feature.id} feature={feature} />);
}

/** Zoom and tools, at the right edge. */
export function Toolbar() {
  const say = useSay();
  const map = useView(hasMap);
  return (
    <nav className="toolbar" aria-label={say(words.tools)}>
      {map && (
        <div className="card toolbar-group">
          <ZoomButtons />
          <IconButton label={say(words.home)} onClick={goHome}>
            <Maximize size={18} strokeWidth={1.5} aria-hidden />
          </IconButton>
        </div>
      )}
      <div className="card toolbar-group">
        <ToolButtons />
      </div>
    </nav>
  );
}
