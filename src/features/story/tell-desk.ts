import { goToSlide, isStaged, presentStore, stepSlide, toggleBlack, viewStore } from '../../state/index.ts';
import { openChannel, stageId, type Told } from './channel.ts';
import { stillOf } from './still.ts';

/** The hall's picture comes first: the still of what follows is drawn once it stands. */
const restMs = 1800;

/** Keeps the presenter's window in step with the stage, and takes its orders; returns what stops it. */
export function tellDesk(): () => void {
  const channel = openChannel(stageId());
  const tell = (told: Told) => channel.postMessage(told);
  let deskIsOpen = false;
  let drawn = '';
  let drawing = new AbortController();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** Never more than one still at a time, and none while nobody would see it. */
  const drawNext = () => {
    const { story, at, exploring } = presentStore.getState();
    const next = story?.slides[at + 1];
    clearTimeout(waiting);
    drawing.abort();
    const stands = viewStore.getState().phase === 'drawn';
    if (!deskIsOpen || !stands || exploring || !next || next.id === drawn) return;
    drawing = new AbortController();
    const { signal } = drawing;
    waiting = setTimeout(() => {
      void stillOf(next, signal).then((picture) => {
        if (!picture || signal.aborted) return;
        drawn = next.id;
        tell({ kind: 'still', slide: next.id, picture });
      });
    }, restMs);
  };
  const tellState = () => {
    const { story, at, exploring, black } = presentStore.getState();
    if (story) tell({ kind: 'state', story, at, exploring, black });
  };
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'hello' && data.from === 'desk') {
      deskIsOpen = true;
      drawn = ''; // a window that was opened anew has none
      tellState();
      drawNext();
    } else if (data.kind === 'go') goToSlide(data.at);
    else if (data.kind === 'step') stepSlide(data.by);
    else if (data.kind === 'black') toggleBlack();
  };
  const stop = presentStore.subscribe((state, before) => {
    tellState();
    if (state.at !== before.at || isStaged(state) !== isStaged(before)) drawNext();
  });
  const stopView = viewStore.subscribe((state, before) => state.phase !== before.phase && drawNext());
  tell({ kind: 'hello', from: 'stage' });
  tellState();
  return () => {
    stop();
    stopView();
    clearTimeout(waiting);
    drawing.abort();
    // A briefing that ended says so; a page that is reloaded has no time to, and comes back.
    if (!presentStore.getState().story) tell({ kind: 'gone' });
    channel.close();
  };
}
