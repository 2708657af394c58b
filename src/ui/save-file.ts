/** Gives a file to the browser's downloads. */
export function saveFile(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
