import { goToSlide, presentStore, stepSlide, toggleBlack } from '../../state/index.ts';
import { openChannel, stageId, type Told } from './channel.ts';

/** Keeps the presenter's window in step with the stage, and takes its orders; returns what stops it. */
export function tellDesk(): () => void {
  const channel = openChannel(stageId());
  const tell = (told: Told) => channel.postMessage(told);
  const tellState = () => {
    const { story, at, exploring, black } = presentStore.getState();
    if (story) tell({ kind: 'state', story, at, exploring, black });
  };
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'hello' && data.from === 'desk') tellState();
    else if (data.kind === 'go') goToSlide(data.at);
    else if (data.kind === 'step') stepSlide(data.by);
    else if (data.kind === 'black') toggleBlack();
  };
  const stop = presentStore.subscribe(tellState);
  tell({ kind: 'hello', from: 'stage' });
  tellState();
  return () => {
    stop();
    // A briefing that ended says so; a page that is reloaded has no time to, and comes back.
    if (!presentStore.getState().story) tell({ kind: 'gone' });
    channel.close();
  };
}
