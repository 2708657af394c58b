import type { Map as MapLibre } from 'maplibre-gl';
import type { toCross } from './pen-cross.ts';
import type { PenMode } from './pen-modes.ts';

type Does = {
  readonly mode: () => PenMode | null;
  readonly isDrawing: () => boolean;
  readonly finish: () => void;
  readonly cancel: () => void;
  readonly undo: () => unknown;
  readonly redo: () => unknown;
  /** Esc with nothing half done. */
  readonly leave: () => void;
  readonly remove: () => unknown;
  readonly isPicked: () => boolean;
};

/** CSS pixels an arrow moves the map; with Shift so few. */
const step = 48;
const fineStep = 4;

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Keys while the pen is in hand and the map has the focus. Enter sets a corner under the cross-hair, on the last corner again
 * it finishes; to who draws with a pointer it finishes at once. What is edited it takes up and puts down. Returns what stops it.
 */
export function listenToPenKeys(map: MapLibre, cross: ReturnType<typeof toCross>, does: Does): () => void {
  const canvas = map.getCanvas();

  function enter(): void {
    if (!cross.shown && does.isDrawing()) {
      does.finish();
      return;
    }
    if (!cross.shown) cross.show();
    cross.press();
  }

  /** Picks what lies under the cross-hair; of what is picked takes up a corner, or all of it, and puts it down. */
  function edit(): void {
    if (!cross.shown) cross.show();
    if (cross.holds) cross.drop();
    else if (does.isPicked()) cross.grab();
    else cross.press();
  }

  function move(key: string, fine: boolean): boolean {
    const [x, y] = arrows[key] ?? [];
    if (x === undefined || y === undefined) return false;
    if (!cross.shown) cross.show();
    const by = fine ? fineStep : step;
    map.panBy([x * by, y * by], { animate: false });
    return true;
  }

  function turn(event: KeyboardEvent): boolean {
    if (!event.ctrlKey && !event.metaKey) return false;
    const key = event.key.toLowerCase();
    if (key === 'y' || (key === 'z' && event.shiftKey)) does.redo();
    else if (key === 'z') does.undo();
    else return false;
    return true;
  }

  function taken(event: KeyboardEvent): boolean {
    if (turn(event)) return true;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const drawing = does.mode() !== null && does.mode() !== 'edit';
    switch (event.key) {
      case 'Escape':
        if (cross.holds) cross.drop();
        else if (does.isDrawing()) does.cancel();
        else does.leave();
        return true;
      case 'Enter':
        if (drawing) enter();
        else edit();
        return true;
      case 'Backspace':
        if (!drawing) return false;
        does.undo();
        return true;
      case 'Delete':
        does.remove();
        return true;
      default:
        return move(event.key, event.shiftKey);
    }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (does.mode() === null || !taken(event)) return;
    event.preventDefault();
    // The map's own arrows and the page's shortcuts must not do it again.
    event.stopPropagation();
  };
  const onPointer = (event: PointerEvent) => {
    if (event.isTrusted) cross.hide();
  };
  canvas.addEventListener('keydown', onKeyDown, { capture: true });
  canvas.addEventListener('pointermove', onPointer);
  canvas.addEventListener('pointerdown', onPointer);
  return () => {
    canvas.removeEventListener('keydown', onKeyDown, { capture: true });
    canvas.removeEventListener('pointermove', onPointer);
    canvas.removeEventListener('pointerdown', onPointer);
  };
}
