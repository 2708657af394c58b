/** Speaks to those who cannot see the page change: one polite live region, made on first use. */
let region: HTMLElement | null = null;

export function announce(words: string): void {
  if (!region) {
    region = document.createElement('div');
    region.className = 'visually-hidden';
    region.setAttribute('role', 'status');
    region.setAttribute('aria-live', 'polite');
    document.body.append(region);
  }
  region.textContent = '';
  // A region must be seen empty before the same words are read again.
  requestAnimationFrame(() => {
    if (region) region.textContent = words;
  });
}
