import { explore, isStaged, presentStore } from '../../state/index.ts';

/** Whoever takes hold of the map while a slide is shown looks around from there; returns what stops it. */
export function explores(): () => void {
  const taken = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element) || !target.closest('.map-view') || !isStaged(presentStore.getState()))
      return;
    explore();
  };
  const kinds = ['pointerdown', 'wheel'] as const;
  for (const kind of kinds) document.addEventListener(kind, taken, { capture: true, passive: true });
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, taken, { capture: true });
  };
}
