import type { MapProblem } from '../state/view.ts';

/** Why no map can be drawn here, or null when one can. Asked once, before maplibre is. */
export function whyNoMap(): MapProblem | null {
  if (typeof Worker !== 'function') return { kind: 'no-worker' };
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2');
  if (!gl) return { kind: 'no-webgl' };
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return null;
}
