import { extent } from './clip.ts';

/**
 * What would lie under another feature of the same tile is left out: of all that share a cell of the grid the last, which
 * would be drawn on top, stays. A tile then holds so much at most, however many features fall on it.
 */

/** Side of a cell in steps of the tile: 2 of its 512 pixels, a quarter at the last zoom, where a click must find each. */
export const cellOf = (isLast: boolean): number => (isLast ? 2 : 16);

export class Thinner {
  readonly #cell: number;
  readonly #across: number;
  readonly #taken: Uint8Array;

  constructor(cell: number, margin: number) {
    this.#cell = cell;
    this.#across = Math.ceil((extent + 2 * margin) / cell) + 1;
    this.#taken = new Uint8Array(this.#across ** 2);
    this.#margin = margin;
  }
  readonly #margin: number;

  /** Whether the cell was free; it no longer is. */
  take(x: number, y: number): boolean {
    const column = Math.floor((x + this.#margin) / this.#cell);
    const row = Math.floor((y + this.#margin) / this.#cell);
    const at = row * this.#across + column;
    if (this.#taken[at]) return false;
    this.#taken[at] = 1;
    return true;
  }
}
