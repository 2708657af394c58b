import { compareStore } from '../state/index.ts';
import type { MapController } from './controller.ts';
import type { Twin } from './twin.ts';

/** Makes the second map when two sides are compared, and lets it go. Its code comes when it is first asked for. */
export function keepComparing(first: MapController, page: HTMLElement) {
  let twin: Twin | null = null;
  /** Of several beginnings that wait for the code, the last counts. */
  let turn = 0;
  const begin = (fresh: boolean) => {
    const mine = ++turn;
    void import('./twin.ts').then(({ startTwin }) => {
      if (mine === turn) twin = startTwin(first, page, fresh);
    });
  };
  const end = () => {
    turn++;
    twin?.stop();
    twin = null;
  };
  let drawn = false;
  const stop = compareStore.subscribe(({ comparison, problem }, before) => {
    if (comparison && !before.comparison && drawn) begin(true);
    else if (before.comparison && (!comparison || (problem === 'failed' && before.problem !== 'failed')))
      end();
  });
  return {
    /** The first picture is the reader's first; an address that compares gets its second map after it. */
    start: () => {
      drawn = true;
      if (compareStore.getState().comparison) begin(false);
    },
    swipeTo: (at: number) => twin?.swipeTo(at),
    stop: () => {
      stop();
      end();
    },
  };
}
