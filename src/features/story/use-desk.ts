import { useEffect, useRef, useState } from 'react';
import { openChannel, type StageState, type Told } from './channel.ts';

export type Desk = {
  readonly stage: StageState | null;
  /** The stage was there and is not now. */
  readonly gone: boolean;
  /** A still of the slide that comes next: its address, and which slide. */
  readonly still: { readonly slide: string; readonly url: string } | null;
  readonly tell: (told: Told) => void;
};

/** What the presenter's window knows of the stage. */
export function useDesk(id: string): Desk {
  const [stage, setStage] = useState<StageState | null>(null);
  const [gone, setGone] = useState(false);
  const [still, setStill] = useState<Desk['still']>(null);
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const own = openChannel(id);
    channel.current = own;
    own.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'state') {
        setStage(data);
        setGone(false);
      } else if (data.kind === 'gone') setGone(true);
      else if (data.kind === 'still')
        setStill((before) => {
          if (before) URL.revokeObjectURL(before.url);
          return { slide: data.slide, url: URL.createObjectURL(data.picture) };
        });
      else if (data.kind === 'hello' && data.from === 'stage')
        own.postMessage({ kind: 'hello', from: 'desk' } satisfies Told);
    };
    own.postMessage({ kind: 'hello', from: 'desk' } satisfies Told);
    return () => own.close();
  }, [id]);
  return { stage, gone, still, tell: (told) => channel.current?.postMessage(told) };
}
