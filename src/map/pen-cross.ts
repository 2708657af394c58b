import type { Map as MapLibre } from 'maplibre-gl';
import './pen.css';

/**
 * A cross-hair in the middle of what panels leave free: who draws by keys moves the map under it. To terra-draw it is a
 * pointer like any other.
 */
export function toCross(map: MapLibre, middle: () => { x: number; y: number }) {
  const canvas = map.getCanvas();
  const sign = document.createElement('div');
  sign.className = 'pen-cross';
  sign.setAttribute('aria-hidden', 'true');
  sign.hidden = true;
  map.getContainer().append(sign);

  let holding = false;

  function point(type: 'pointermove' | 'pointerdown' | 'pointerup', aside = 0): void {
    const { left, top } = canvas.getBoundingClientRect();
    const { x, y } = middle();
    canvas.dispatchEvent(
      new PointerEvent(type, {
        clientX: left + x + aside,
        clientY: top + y,
        isPrimary: true,
        pointerType: 'mouse',
        button: type === 'pointermove' ? -1 : 0,
      }),
    );
  }
  const drop = () => {
    if (holding) point('pointerup');
    holding = false;
  };
  const follow = () => {
    if (!sign.hidden) point('pointermove');
  };
  const moved = map.on('move', follow);
  return {
    get shown(): boolean {
      return !sign.hidden;
    },
    show(): void {
      const { x, y } = middle();
      sign.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      sign.hidden = false;
      point('pointermove');
    },
    hide(): void {
      drop();
      sign.hidden = true;
    },
    /** Presses where it stands. */
    press(): void {
      point('pointermove');
      point('pointerdown');
      point('pointerup');
    },
    get holds(): boolean {
      return holding;
    },
    /** Takes hold of what lies under it, which then goes with the map that is moved below; a pointer that stands still drags nothing. */
    grab(): void {
      point('pointermove');
      point('pointerdown');
      point('pointermove', 3);
      point('pointermove');
      holding = true;
    },
    drop,
    remove(): void {
      moved.unsubscribe();
      sign.remove();
    },
  };
}
