import { correction, generate } from 'lean-qr';

/** A QR code as rows of modules. Dark on light whatever the theme: many readers know no other. */
export type Qr = { readonly size: number; readonly isDark: (column: number, row: number) => boolean };

export const qrColors = { dark: '#14181B', light: '#FFFFFF' } as const;

/** Light modules that must stand free on every side. */
export const quietZone = 4;

/** 117 modules a side, 997 characters. A phone no longer reads finer ones from a picture the size of a hand. */
const largestVersion = 25;

/** The code of an address, error correction M or, where it costs nothing, better; null when it is too long for one. */
export function toQr(address: string): Qr | null {
  try {
    const code = generate(address, { minCorrectionLevel: correction.M, maxVersion: largestVersion });
    return { size: code.size, isDark: (column, row) => code.get(column, row) };
  } catch {
    return null;
  }
}

/** Its dark modules as one path of unit squares, runs of a row joined, the quiet zone left free. */
export function qrPath({ size, isDark }: Qr): string {
  let path = '';
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      if (!isDark(column, row)) continue;
      const from = column;
      while (column + 1 < size && isDark(column + 1, row)) column++;
      path += `M${from + quietZone} ${row + quietZone}h${column + 1 - from}v1H${from + quietZone}z`;
    }
  return path;
}
