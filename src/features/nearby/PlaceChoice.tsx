import { LocateFixed, MousePointerClick, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fill, formatDistance, type Text, useLanguage, useSay } from '../../i18n/index.ts';
import {
  hasMap,
  leaveClicks,
  type NearPlace,
  setPlace,
  setSheet,
  takeClicks,
  useTool,
  useView,
} from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { locate } from './locate.ts';
import { PlaceField } from './PlaceField.tsx';
import { words } from './words.ts';

const tool = 'near';

/** What the chosen place is called. */
export function usePlaceName(place: NearPlace): string {
  const say = useSay();
  const language = useLanguage();
  if (place.name) return say(place.name);
  switch (place.from) {
    case 'device':
      return place.accuracyM > 100
        ? say(fill(words.hereRough, { distance: formatDistance(place.accuracyM, language) }))
        : say(words.here);
    case 'address':
      return say(words.shared);
    default:
      return say(words.pinned);
  }
}

/** The next tap on the map is the place; Esc takes it back. */
function usePicking(onPicked: () => void) {
  const picking = useTool((state) => state.tool === tool);
  useEffect(() => {
    if (!picking) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      leaveClicks(tool);
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [picking]);
  const start = () => {
    takeClicks(tool, (at) => {
      leaveClicks(tool);
      setSheet('half');
      setPlace({ at, name: null, from: 'map', accuracyM: 0 });
      onPicked();
    });
    setSheet('low');
  };
  return { picking, start, stop: () => leaveClicks(tool) };
}

/** Three ways to say where: the device, a tap, a name. */
export function PlaceChoice({ onChosen }: { onChosen: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const mapShown = useView(hasMap);
  const [locating, setLocating] = useState(false);
  const [problem, setProblem] = useState<Text | null>(null);
  const { picking, start, stop } = usePicking(onChosen);
  useEffect(() => () => leaveClicks(tool), []);
  const ask = async () => {
    setLocating(true);
    setProblem(null);
    announce(words.locating[language]);
    const found = await locate();
    setLocating(false);
    if ('problem' in found) {
      setProblem(found.problem);
      return;
    }
    setPlace({ ...found, name: null, from: 'device' });
    onChosen();
  };
  return (
    <div className="near-choice">
      <div className="near-ways">
        <Button look="main" disabled={locating} onClick={() => void ask()}>
          <LocateFixed size={18} strokeWidth={1.5} aria-hidden />
          {say(locating ? words.locating : words.locate)}
        </Button>
        {mapShown && (
          <Button aria-pressed={picking} onClick={picking ? stop : start}>
            {picking ? (
              <X size={18} strokeWidth={1.5} aria-hidden />
            ) : (
              <MousePointerClick size={18} strokeWidth={1.5} aria-hidden />
            )}
            {say(picking ? words.stopPicking : words.pick)}
          </Button>
        )}
      </div>
      {picking && (
        <p className="near-note" role="status">
          {say(words.picking)}
        </p>
      )}
      {problem && (
        <p className="near-problem" role="alert">
          {say(problem)}
        </p>
      )}
      <PlaceField onChosen={onChosen} />
    </div>
  );
}
