import type { Language } from '../../../i18n/index.ts';
import { type Qr, quietZone } from '../../../ui/qr.ts';
import {
  type Block,
  type Box,
  beside,
  empty,
  type Font,
  type Ink,
  type Item,
  lineHeight,
  lines,
  type MeasureFont,
  moved,
  paragraph,
  rule,
  sans,
  stack,
  title,
} from '../../canvas-blocks.ts';
import { spaced } from '../../canvas-lines.ts';
import type { CardFacts, CardStatus } from './facts.ts';
import { cardWidth, inner, margin, nameSizes, type Setting } from './setting.ts';
import { story } from './story.ts';

/**
 * Where everything stands on the card: a sheet of an atlas, held upright. Masthead, name, status, then the place as the
 * map shows it, or, where there is none, what the documents say; at the foot where it comes from and how to read on.
 */

const usualHeight = 1440;
/** A card with little to tell is at least as high as wide. */
const leastHeight = 1080;
/** A picture lower than this shows no place. */
const lowestPicture = 380;

export type CardLayout = {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** Where the picture of the place goes. */
  readonly picture: Box | null;
};

const otherLanguage = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

/** Two words at the two ends, over the double rule of old atlases. */
function masthead({ facts, measure }: Setting): Block {
  const { language } = facts;
  const left = lines([spaced(facts.masthead)], { face: 'song', size: 34, weight: 700, language }, 'ink');
  const small = sans(language, 28);
  const kicker = spaced(facts.kicker);
  const right = kicker ? lines([kicker], small, 'inkSoft') : empty;
  const drop = lineHeight({ ...small, face: 'song', size: 34 }) - lineHeight(small);
  return stack(
    beside(left, moved(right, inner - measure(kicker, small), drop)),
    14,
    rule(inner, 5, 'ink'),
    6,
    rule(inner, 2, 'ink'),
  );
}

/** What is to be said beyond the status, with its sign: in the colour of lateness where it is late or moved. */
function judgement({ judgement: told, tone }: CardStatus, width: number, setting: Setting): Block {
  if (!told) return empty;
  const { language } = setting.facts;
  const hot = tone === 'late' || tone === 'moved';
  const color: Ink = hot ? 'late' : 'inkSoft';
  const font = sans(language, 30, hot ? 600 : 400);
  const [size, gap] = tone === 'none' ? [0, 0] : [32, 14];
  const words = paragraph(told, font, color, width - size - gap, setting.measure);
  const sign: Item = { kind: 'sign', tone, size, color, x: 0, y: (lineHeight(font) - size) / 2 };
  return beside(moved(words, size + gap, 0), { height: 0, items: size ? [sign] : [] });
}

/** Glyph, status and due, what is to be said of them, and after which document. */
function statusRow(status: CardStatus, setting: Setting): Block {
  const { language } = setting.facts;
  const [glyph, gap, size] = [68, 28, 40];
  const width = inner - glyph - gap;
  const strong = sans(language, size, 600);
  const after = setting.measure(spaced(status.words), strong) + size * 0.7;
  const due = spaced(status.due ?? '');
  const oneLine = after + setting.measure(due, sans(language, size)) <= width;
  const dueLine = paragraph(
    due,
    sans(language, size),
    'ink',
    oneLine ? width - after : width,
    setting.measure,
  );
  const head = lines([spaced(status.words)], strong, 'ink');
  const told = stack(
    oneLine ? beside(head, moved(dueLine, after, 0)) : stack(head, dueLine),
    6,
    judgement(status, width, setting),
    4,
    status.asOf ? paragraph(status.asOf, sans(language, 28), 'inkSoft', width, setting.measure) : empty,
  );
  const form: Item = { kind: 'glyph', form: status.form, size: glyph, color: 'sector', x: 0, y: 4 };
  return beside({ height: glyph, items: [form] }, moved(told, glyph + gap, 0));
}

function top(setting: Setting): Block {
  const { facts, measure } = setting;
  const other = facts.other ?? '';
  const otherFont: Font = { face: 'song', size: 32, weight: 400, language: otherLanguage(facts.language) };
  const sizes = nameSizes.slice(setting.smaller);
  return stack(
    masthead(setting),
    40,
    title(facts.name, sizes, facts.language, inner, measure),
    8,
    other ? paragraph(other, otherFont, 'inkSoft', inner, measure) : empty,
    30,
    facts.status ? statusRow(facts.status, setting) : empty,
  );
}

function foot(qr: Qr | null, pictured: boolean, { facts, measure }: Setting): Block {
  const { language } = facts;
  const modules = qr ? qr.size + 2 * quietZone : 0;
  // Whole pixels for a module, or readers see grey edges.
  const side = modules * Math.max(2, Math.floor(240 / Math.max(1, modules)));
  const width = inner - (side ? side + 48 : 0);
  const small = sans(language, 26);
  const version = pictured ? `${facts.version} · ${facts.schematic}` : facts.version;
  const text = stack(
    paragraph(qr ? facts.scan : facts.link, sans(language, 32, 600), 'ink', width, measure),
    10,
    paragraph(facts.source, small, 'inkSoft', width, measure),
    4,
    paragraph(version, small, 'inkSoft', width, measure),
  );
  const code: Block = side
    ? { height: side, items: [{ kind: 'qr', x: inner - side, y: 0, width: side, height: side }] }
    : empty;
  const low = Math.max(text.height, side) - text.height;
  return stack(rule(inner, 2, 'hairline'), 32, beside(moved(text, 0, low / 2), code));
}

type Parts = { readonly picture: boolean; readonly qr: Qr | null };

function layoutWith({ picture, qr }: Parts, setting: Setting): CardLayout {
  const { facts, measure } = setting;
  const [above, below] = [top(setting), foot(qr, picture, setting)];
  const gap = 34;
  const room = usualHeight - margin * 2 - above.height - below.height - 2 * gap;
  const caption = picture
    ? paragraph(facts.where, sans(facts.language, 26), 'inkSoft', inner, measure)
    : empty;
  const height = Math.floor(Math.max(lowestPicture, room - caption.height - 14));
  const middle = picture
    ? stack({ height, items: [{ kind: 'picture', frame: 2, x: 0, y: 0, width: inner, height }] }, 14, caption)
    : story(room, setting);
  const least = leastHeight - margin * 2 - above.height - below.height - 2 * gap;
  const whole = moved(
    stack(above, gap, { ...middle, height: Math.max(least, middle.height) }, gap, below),
    margin,
    margin,
  );
  const box = whole.items.find((item) => item.kind === 'picture');
  return {
    width: cardWidth,
    height: Math.round(whole.height + 2 * margin),
    items: whole.items,
    picture: box?.kind === 'picture' ? box : null,
  };
}

/** The card as high as usual if its name can be set that small, else as high as its words ask for. */
export function layoutCard(facts: CardFacts, parts: Parts, measure: MeasureFont): CardLayout {
  const set = (smaller: number) => layoutWith(parts, { facts, measure, smaller });
  for (let smaller = 0; smaller < nameSizes.length - 1; smaller++) {
    const layout = set(smaller);
    if (layout.height <= usualHeight) return layout;
  }
  return set(nameSizes.length - 1);
}
