/** Whether a map can be drawn here. Asked when one could not: making a canvas to find out takes as long as a frame or more. */
export function hasWebGl(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}
