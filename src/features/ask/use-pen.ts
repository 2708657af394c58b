import type { Geometry } from 'geojson';
import { useCallback, useEffect, useRef, useState } from 'react';
import { currentLanguage, fill, type Text } from '../../i18n/index.ts';
import { openPen, type Pen, type PenEvents, type PenMode } from '../../map/index.ts';
import { askAbout, askStore } from '../../state/ask.ts';
import { draw, drawingStore, setPenOut } from '../../state/drawing.ts';
import { leaveClicks, shownTheme, takeClicks, useSettings } from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { figureName, measureText } from './naming.ts';
import { words } from './words.ts';

const tool = 'ask';
/** Milliseconds in which the click that ended a shape still reaches the map: it must not open what lies there. */
const lastClick = 400;
/** A point or line by itself has nothing inside: so much around it is asked about at first. */
const firstBufferM = 500;

export type Progress = { readonly geometry: Geometry; readonly corners: number };

export type PenState = {
  readonly mode: PenMode | null;
  readonly progress: Progress | null;
  readonly problem: Text | null;
  readonly take: (mode: PenMode | null, from?: HTMLElement) => void;
  readonly edit: (id: string, from?: HTMLElement) => void;
  readonly pen: Pen | null;
};

function tellDrawn(id: string): void {
  const figure = drawingStore.getState().figures[id];
  if (!figure) return;
  const language = currentLanguage();
  const told = { name: figureName(figure)[language], measure: measureText(figure, language) };
  announce(fill(words.drawn, told)[language]);
}

/** The pen in the panel's hand: taken out with the first shape, put away with the panel. */
export function usePen(): PenState {
  const theme = useSettings(shownTheme);
  const pen = useRef<Pen | null>(null);
  const opener = useRef<HTMLElement | undefined>(undefined);
  const [mode, setMode] = useState<PenMode | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const inHand = useRef<PenMode | null>(null);
  const shownThemeNow = useRef(theme);
  const here = useRef(true);

  const put = useCallback((next: PenMode | null) => {
    inHand.current = next;
    setMode(next);
    setProgress(null);
    if (next) takeClicks(tool, () => undefined);
    else
      setTimeout(() => {
        if (!inHand.current) leaveClicks(tool);
      }, lastClick);
  }, []);

  const leave = useCallback(() => {
    pen.current?.take(null);
    put(null);
    opener.current?.focus({ preventScroll: true });
  }, [put]);

  const open = useCallback(async (): Promise<Pen | null> => {
    if (pen.current) return pen.current;
    const events: PenEvents = {
      drawn: (id, kind, geometry) => {
        draw({ does: 'add', id, kind, geometry });
        tellDrawn(id);
        const bare = kind === 'point' || kind === 'line';
        askAbout({ kind: 'figure', id }, bare ? askStore.getState().bufferM || firstBufferM : undefined);
        // The pen is still busy with the click that ended the shape.
        queueMicrotask(leave);
      },
      changed: (id, geometry) => draw({ does: 'change', id, geometry }),
      deleted: (id) => draw({ does: 'remove', id }),
      progress: (geometry, corners) => setProgress(geometry && { geometry, corners }),
      left: leave,
      undo: () => draw({ does: 'undo' }),
      redo: () => draw({ does: 'redo' }),
    };
    const made = await openPen({ theme: shownThemeNow.current, events }).catch(() => null);
    // The panel may have been closed meanwhile.
    if (!here.current) {
      made?.close();
      return null;
    }
    setProblem(made ? null : words.penFailed);
    if (!made) return null;
    pen.current = made;
    made.show(drawingStore.getState().figures);
    setPenOut(true);
    return made;
  }, [leave]);

  const putAway = useCallback(() => {
    pen.current?.close();
    pen.current = null;
    setPenOut(false);
    put(null);
  }, [put]);
  // Colours are given to the pen once: in another theme a new one is taken.
  useEffect(() => {
    if (shownThemeNow.current === theme) return;
    shownThemeNow.current = theme;
    putAway();
  }, [theme, putAway]);
  useEffect(() => {
    here.current = true;
    const stop = drawingStore.subscribe((now, before) => {
      if (now.figures === before.figures) return;
      pen.current?.show(now.figures);
      const { target } = askStore.getState();
      if (target?.kind === 'figure' && !now.figures[target.id]) askAbout(null);
    });
    return () => {
      here.current = false;
      stop();
      putAway();
    };
  }, [putAway]);

  const take = async (next: PenMode | null, from?: HTMLElement) => {
    if (!next) return leave();
    opener.current = from;
    const taken = await open();
    if (!taken) return;
    put(next);
    taken.take(next);
  };
  const edit = async (id: string, from?: HTMLElement) => {
    await take('edit', from);
    pen.current?.pick(id);
  };
  return {
    mode,
    progress,
    problem,
    take: (next, from) => void take(next, from),
    edit: (id, from) => void edit(id, from),
    pen: pen.current,
  };
}
