/** A round sign given as path data in a 20 × 20 box: a ring, perhaps dashed, and what fills it. */
export type GlyphForm = {
  readonly ring: string;
  readonly fill?: string;
  readonly dash?: readonly [number, number];
};

type Props = { form: GlyphForm; size?: number; color?: string; className?: string };

export function Glyph({ form, size = 18, color = 'currentColor', className = '' }: Props) {
  return (
    <svg className={`glyph ${className}`} viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <path
        d={form.ring}
        fill="none"
        stroke={color}
        strokeWidth="1.8"
        strokeDasharray={form.dash?.join(' ')}
      />
      {form.fill && <path d={form.fill} fill={color} />}
    </svg>
  );
}
