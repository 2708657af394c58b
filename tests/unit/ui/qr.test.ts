import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { type Qr, qrPath, quietZone, toQr } from '../../../src/ui/qr.ts';

/** A code as a camera would see it: drawn from its path, read by another's decoder. */
function read(code: Qr, scale = 4): string | undefined {
  const side = (code.size + 2 * quietZone) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of qrPath(code).matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column++)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return jsQR(pixels, side, side)?.data;
}

const view = 'https://atlas.example.cn/tongzhou/#v=1&map=12.50/39.9010/116.7370&layers=rail-lines;roads,off';

describe('the code of an address', () => {
  it.each([
    ['short', 'https://a.cn/'],
    ['of a view', view],
    ['with escaped Chinese', `${view}&name=${encodeURIComponent('二外')}`],
    ['as long as may be', `${view}&x=${'a'.repeat(997 - view.length - 3)}`],
  ])('is read back: %s', (_name, address) => {
    const code = toQr(address);
    expect(code && read(code)).toBe(address);
  });

  it('is refused when it would be too fine to scan', () => {
    expect(toQr(`${view}&x=${'a'.repeat(1000)}`)).toBeNull();
  });

  it('leaves the quiet zone of four modules free', () => {
    expect(quietZone).toBe(4);
    const code = toQr(view);
    const corners = [...qrPath(code ?? { size: 0, isDark: () => false }).matchAll(/M(\d+) (\d+)/g)];
    const all = corners.flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...all)).toBe(quietZone);
    expect(Math.max(...all)).toBeLessThan((code?.size ?? 0) + quietZone);
  });

  it('survives damage as level M must: one module in twelve of its data', () => {
    const code = toQr(view);
    if (!code) throw new Error('no code');
    const damaged: Qr = {
      size: code.size,
      isDark: (column, row) =>
        column > 12 && column < code.size - 12 && row > 12 && row < 16 ? false : code.isDark(column, row),
    };
    expect(read(damaged)).toBe(view);
  });
});
