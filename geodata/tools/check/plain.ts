/** Texts brought to one form, so that a name is found however it was printed. */

/** Full-width to half-width, no spaces or marks of emphasis; numbers that only a space or tab parted stay apart. */
export const toPlain = (text: string): string =>
  text
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .normalize('NFKC')
    .replace(/<[^>]*>/g, '')
    .replace(/(?<=\d)\s+(?=\d)/g, '|')
    .replace(/[\s“”"'‘’*]/g, '')
    .replace(/[—–－~～]+/g, '-');

/** Letters and digits alone. */
export const toLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/<[^>]*>/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
