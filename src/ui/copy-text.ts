/**
 * Puts words on the clipboard; false when the browser does not let us. Where there is no clipboard to write to (pages
 * without https, browsers inside apps) the field that shows the words is selected and copied from, as a hand would; it
 * stays selected, so that the hand can still do it.
 */
export async function copyText(words: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    if (!field) return false;
    field.focus();
    field.setSelectionRange(0, field.value.length);
    return document.execCommand('copy');
  }
}
