import { useEffect, useRef, useState } from 'react';
import { shownNow } from '../../map/index.ts';
import { catalogStore } from '../../state/index.ts';
import { useSheetSources } from '../use-sheet-sources.ts';
import { makePicture } from './make.ts';
import type { Ratio } from './size.ts';

export type Picture =
  | { readonly phase: 'none' | 'drawing' | 'failed' }
  | { readonly phase: 'ready'; readonly file: File; readonly width: number; readonly height: number };

const name = (version: string, ratio: Ratio): string =>
  ['subcenter-atlas-map', version, ratio > 1 && `${ratio}x`].filter(Boolean).join('-');

/** A picture of the map as it stands, made when it is asked for; one that is no longer wanted is given up. */
export function usePicture() {
  const sources = useSheetSources();
  const [picture, setPicture] = useState<Picture>({ phase: 'none' });
  const wanted = useRef<AbortController | null>(null);
  useEffect(() => () => wanted.current?.abort(), []);
  const cancel = () => {
    wanted.current?.abort();
    setPicture({ phase: 'none' });
  };
  const make = (title: string, ratio: Ratio) => {
    const shown = shownNow();
    if (!shown) return setPicture({ phase: 'failed' });
    wanted.current?.abort();
    const mine = new AbortController();
    wanted.current = mine;
    setPicture({ phase: 'drawing' });
    const { version } = catalogStore.getState();
    makePicture(
      {
        values: shown.values,
        frame: shown.frame,
        ratio,
        title,
        ...sources(),
      },
      mine.signal,
    )
      .catch(() => null)
      .then((made) => {
        if (mine.signal.aborted) return;
        if (!made) return setPicture({ phase: 'failed' });
        const file = new File([made.blob], `${name(version, ratio)}.png`, { type: 'image/png' });
        setPicture({ phase: 'ready', file, width: made.width, height: made.height });
      });
  };
  return { picture, make, cancel };
}
