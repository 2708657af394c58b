/** A round sign given as path data in a 20 × 20 box: a ring, perhaps dashed, and what fills it. */
export type GlyphForm = {
  readonly ring: string;
  readonly fill?: string;
  readonly dash?: readonly [number, number];
};

type Props = {
  form: GlyphForm;
  size?: number;
  color?: string;
  className?: string;
  /** A dotted ring around it. */
  haloed?: boolean;
};

export function Glyph({ form, size = 18, color = 'currentColor', className = '', haloed = false }: Props) {
  return (
    <svg
      className={`glyph ${className}`}
      viewBox={haloed ? '-3 -3 26 26' : '0 0 20 20'}
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path
        d={form.ring}
        fill="none"
        stroke={color}
        strokeWidth="1.8"
        strokeDasharray={form.dash?.join(' ')}
      />
      {haloed && (
        <circle cx="10" cy="10" r="12" fill="none" stroke={color} strokeDasharray="1.2 2" strokeWidth="1" />
      )}
      {form.fill && <path d={form.fill} fill={color} fillRule="evenodd" />}
    </svg>
  );
}
