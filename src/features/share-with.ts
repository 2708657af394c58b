import type { Text } from '../i18n/index.ts';

/** Opens the device's own sheet of share targets; a change of mind is no fault, a refusal is told in the given words. */
export async function shareWith(what: ShareData, refused: Text, tell: (told: Text) => void): Promise<void> {
  try {
    await navigator.share(what);
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return;
    tell(refused);
  }
}
