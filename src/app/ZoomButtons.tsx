import { Minus, Plus } from 'lucide-react';
import { useSay } from '../i18n/index.ts';
import { zoomBy } from '../map/index.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from './words.ts';

export function ZoomButtons() {
  const say = useSay();
  return (
    <>
      <IconButton label={say(words.zoomIn)} onClick={() => zoomBy(1)}>
        <Plus size={20} strokeWidth={1.5} aria-hidden />
      </IconButton>
      <IconButton label={say(words.zoomOut)} onClick={() => zoomBy(-1)}>
        <Minus size={20} strokeWidth={1.5} aria-hidden />
      </IconButton>
    </>
  );
}
