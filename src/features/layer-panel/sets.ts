import { fill, type Text } from '../../i18n/index.ts';
import type { Preset } from '../../layers/presets.ts';
import {
  dismiss,
  notify,
  presetVisibility,
  showLayers,
  visibilityStore,
  writeVisibility,
} from '../../state/index.ts';
import { setWords as words } from './words.ts';

/** A preset as an address would write it. */
export const presetLayers = (preset: Preset): string => writeVisibility(presetVisibility(preset));

/** Draws a set of layers. What nobody saved can be had back. */
export function drawSet(title: string, layers: string, unsaved: boolean): void {
  const before = visibilityStore.getState();
  showLayers(layers);
  const id = 'layers-set';
  dismiss(id);
  if (!unsaved) return;
  const named: Text = fill(words.drawn, { name: title });
  notify({
    id,
    text: named,
    action: {
      label: words.undo,
      run: () => {
        dismiss(id);
        visibilityStore.setState(before);
      },
    },
  });
}
