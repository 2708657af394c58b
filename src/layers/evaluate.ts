/**
 * A reader of the few style expressions our layers use, so that the legend is drawn from the very paints the map is
 * drawn from without carrying maplibre's evaluator into the panel. Throws on an operator it does not know; a test
 * evaluates every legend row with it and with maplibre's own.
 */
export type Sample = Readonly<Record<string, unknown>>;
type Geometry = 'Point' | 'LineString' | 'Polygon';
export type Scene = { readonly sample: Sample; readonly zoom: number; readonly geometry: Geometry };

export function evaluate(value: unknown, scene: Scene): unknown {
  if (!Array.isArray(value)) return value;
  const [operator, ...args] = value as [string, ...unknown[]];
  const at = (i: number) => evaluate(args[i], scene);
  const known = operators[operator];
  if (!known) {
    if (typeof operator === 'string' && Number.isNaN(Number(operator)))
      throw new Error(`Unknown expression operator: ${operator}`);
    return value; // a plain array, such as a dash pattern
  }
  return known(args, at, scene);
}

type Operator = (args: readonly unknown[], at: (i: number) => unknown, scene: Scene) => unknown;

const operators: Record<string, Operator> = {
  literal: (args) => args[0],
  get: (args, _at, { sample }) => sample[String(args[0])] ?? null,
  has: (args, _at, { sample }) => sample[String(args[0])] !== undefined,
  zoom: (_args, _at, { zoom }) => zoom,
  'geometry-type': (_args, _at, { geometry }) => geometry,
  'feature-state': () => null,
  boolean: (args, at) => args.map((_, i) => at(i)).find((v) => typeof v === 'boolean') ?? false,
  'to-string': (_args, at) => String(at(0) ?? ''),
  'to-number': (args, at) => {
    const found = args.map((_, i) => at(i)).find((v) => v !== null && v !== '' && !Number.isNaN(Number(v)));
    return found === undefined ? 0 : Number(found);
  },
  coalesce: (args, at) => args.map((_, i) => at(i)).find((v) => v !== null && v !== undefined) ?? null,
  concat: (args, at) => args.map((_, i) => String(at(i) ?? '')).join(''),
  '==': (_args, at) => at(0) === at(1),
  '!=': (_args, at) => at(0) !== at(1),
  '<=': (_args, at) => Number(at(0)) <= Number(at(1)),
  '>=': (_args, at) => Number(at(0)) >= Number(at(1)),
  '<': (_args, at) => Number(at(0)) < Number(at(1)),
  '>': (_args, at) => Number(at(0)) > Number(at(1)),
  '!': (_args, at) => !at(0),
  '*': (args, at) => args.reduce<number>((product, _, i) => product * Number(at(i)), 1),
  '+': (args, at) => args.reduce<number>((sum, _, i) => sum + Number(at(i)), 0),
  max: (args, at) => Math.max(...args.map((_, i) => Number(at(i)))),
  all: (args, at) => args.every((_, i) => at(i)),
  any: (args, at) => args.some((_, i) => at(i)),
  in: (_args, at) => (at(1) as readonly unknown[]).includes(at(0)),
  case: (args, at) => {
    for (let i = 0; i + 1 < args.length; i += 2) if (at(i)) return at(i + 1);
    return at(args.length - 1);
  },
  match: (args, at) => {
    const input = at(0);
    for (let i = 1; i + 1 < args.length; i += 2) {
      const labels = args[i];
      if (Array.isArray(labels) ? labels.includes(input) : labels === input) return at(i + 1);
    }
    return at(args.length - 1);
  },
  step: (args, at, { zoom }) => {
    let chosen = 1;
    for (let i = 2; i < args.length; i += 2) if (zoom >= Number(args[i])) chosen = i + 1;
    return at(chosen);
  },
  interpolate: (args, at, { zoom }) => {
    const [method = 'linear', base = 1] = args[0] as [string?, number?];
    const stops: [number, number][] = [];
    for (let i = 2; i < args.length; i += 2) stops.push([Number(args[i]), i + 1]);
    const above = stops.findIndex(([stop]) => stop > zoom);
    const first = stops[0];
    const last = stops.at(-1);
    if (!first || !last) throw new Error('An interpolation without stops');
    if (above === 0) return at(first[1]);
    if (above === -1) return at(last[1]);
    const [from, low] = stops[above - 1] ?? first;
    const [to, high] = stops[above] ?? last;
    const grown = (d: number) => (method === 'exponential' && base !== 1 ? base ** d - 1 : d);
    const share = grown(zoom - from) / grown(to - from);
    const [a, b] = [Number(at(low)), Number(at(high))];
    return a + (b - a) * share;
  },
};
