import type { Position } from 'geojson';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** One click has one owner: the tool in hand, if there is one, else the things on the map. */
export type ToolState = {
  /** Id of the feature that takes the clicks on the map. */
  readonly tool: string | null;
  /** What it does with a click, at [lng, lat]. */
  readonly onClick: ((at: Position) => void) | null;
};

export const toolStore = createStore<ToolState>(() => ({ tool: null, onClick: null }));

export const useTool = <T>(select: (state: ToolState) => T): T => useStore(toolStore, select);

/** Gives the map's clicks to a tool, until it lets go of them or another takes them. */
export const takeClicks = (tool: string, onClick: (at: Position) => void): void =>
  toolStore.setState({ tool, onClick });

export function leaveClicks(tool: string): void {
  if (toolStore.getState().tool === tool) toolStore.setState({ tool: null, onClick: null });
}
