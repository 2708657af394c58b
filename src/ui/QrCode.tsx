import { type Qr, qrColors, qrPath, quietZone } from './qr.ts';

/** A QR code, with what it leads to in words. */
export function QrCode({ qr, label }: { qr: Qr; label: string }) {
  const side = qr.size + 2 * quietZone;
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill={qrColors.light} />
      <path d={qrPath(qr)} fill={qrColors.dark} />
    </svg>
  );
}
