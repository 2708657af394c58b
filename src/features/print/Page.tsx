import type { ReactNode } from 'react';
import { fill, formatDistance, formatNumber, useLanguage, useSay } from '../../i18n/index.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { toQr } from '../../ui/qr.ts';
import { sheetWords } from '../sheet-words.ts';
import type { Drawn } from './draw.ts';
import { type Camera, type Format, pageSize, paperScale, type Size, scaleNumber } from './paper.ts';
import { paperWords, words } from './words.ts';

/** What sheets have in common. Sizes in millimetres stand on the elements, so that screen and printer agree on them. */

export const sized = ({ width, height }: Size) => ({ width: `${width}mm`, height: `${height}mm` });

type PageProps = { readonly format: Format; readonly kind: string; readonly children: ReactNode };

/** One page: light, and in its own type size, whatever the reader's screen has. */
export function Page({ format, kind, children }: PageProps) {
  const language = useLanguage();
  return (
    <article
      className="paper"
      data-theme="light"
      data-kind={kind}
      data-paper={format.paper}
      data-orientation={format.orientation}
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      style={sized(pageSize(format))}
    >
      {children}
    </article>
  );
}

type HeadProps = {
  readonly kicker: string;
  readonly title: string;
  readonly lines?: readonly string[];
};

export function Head({ kicker, title, lines = [] }: HeadProps) {
  return (
    <div className="paper-head">
      <p>{kicker}</p>
      <h1>{title}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** The map's picture in its frame; a word in its stead where there is none. */
export function MapPicture({ picture, size, alt }: { picture: Drawn | null; size: Size; alt: string }) {
  const say = useSay();
  return (
    <div className="paper-map" style={sized(size)}>
      {picture ? <img src={picture.source} alt={alt} /> : <p>{say(paperWords.notDrawn)}</p>}
    </div>
  );
}

/** Parts by turns dark and light: read on any paper. As long as it says. */
export function Scale({ camera, room, format }: { camera: Camera; room: number; format?: Format }) {
  const say = useSay();
  const language = useLanguage();
  const { meters, width, parts } = paperScale(camera, room);
  const dark = Array.from({ length: parts }, (_, i) => i).filter((i) => i % 2 === 0);
  return (
    <div className="paper-scale" data-meters={meters}>
      <svg
        viewBox={`0 0 ${parts} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
        style={{ width: `${width}mm` }}
      >
        <rect className="paper-scale-light" width={parts} height={1} />
        {dark.map((at) => (
          <rect key={at} x={at} width={1} height={1} />
        ))}
      </svg>
      <p>
        <span style={{ width: `${width}mm` }}>0</span>
        <span>{formatDistance(meters, language)}</span>
      </p>
      {format && (
        <p>
          {say(
            fill(paperWords.scale, {
              n: formatNumber(scaleNumber(camera), 'en'),
              paper: say(words[format.paper]),
            }),
          )}
        </p>
      )}
    </div>
  );
}

/** The map is never turned. */
export function North() {
  const say = useSay();
  return (
    <p className="paper-north">
      <svg viewBox="0 0 12 20" aria-hidden="true">
        <path d="M6 0.5L11.5 19L6 15Z" fill="none" stroke="currentColor" strokeLinejoin="round" />
        <path d="M6 0.5L0.5 19L6 15Z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
      </svg>
      {say(sheetWords.north)}
    </p>
  );
}

/** Where the sheet leads to. An address too long for a code has none. */
export function Scan({ address, label }: { address: string | null; label: string }) {
  const qr = address && toQr(address);
  return qr ? (
    <figure className="paper-qr">
      <QrCode qr={qr} label={label} />
      <figcaption>{label}</figcaption>
    </figure>
  ) : null;
}

type FootProps = {
  readonly left?: ReactNode;
  readonly lines: readonly string[];
  readonly right?: ReactNode;
};

export function Foot({ left, lines, right }: FootProps) {
  const say = useSay();
  return (
    <footer className="paper-foot">
      {left && <div className="paper-measures">{left}</div>}
      <div className="paper-sources">
        <p>
          <strong>{say(sheetWords.schematic)}</strong>
        </p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {right}
    </footer>
  );
}
