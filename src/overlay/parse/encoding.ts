import type { Text } from '../../i18n/text.ts';
import type { Desk } from '../desk.ts';
import type { Guess, OtherEncoding } from '../reading.ts';

/**
 * Which encoding is a text in? A byte order mark says it; else what the file declares, if its bytes agree; else strict
 * UTF-8; else GB18030, which Chinese offices use.
 */

type Census = {
  /** Nothing but blanks and NULs. */
  readonly blank: boolean;
  readonly firstHigh: number;
  /** Characters of several bytes that are valid UTF-8, and bytes that are not. */
  readonly valid: number;
  readonly broken: number;
};

/** How many bytes the character at `i` has in UTF-8; 0 when it is none (RFC 3629: no overlong forms, no surrogates). */
function lengthInUtf8(bytes: Uint8Array, i: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[i], bytes[i + 1], bytes[i + 2], bytes[i + 3]];
  const follows = (byte: number) => (byte & 0xc0) === 0x80;
  if (a >= 0xc2 && a <= 0xdf) return follows(b) ? 2 : 0;
  if (a >= 0xe0 && a <= 0xef) {
    const fits = (a !== 0xe0 || b >= 0xa0) && (a !== 0xed || b <= 0x9f);
    return fits && follows(b) && follows(c) ? 3 : 0;
  }
  if (a >= 0xf0 && a <= 0xf4) {
    const fits = (a !== 0xf0 || b >= 0x90) && (a !== 0xf4 || b <= 0x8f);
    return fits && follows(b) && follows(c) && follows(d) ? 4 : 0;
  }
  return 0;
}

async function countBytes(bytes: Uint8Array, desk: Desk): Promise<Census> {
  const census = { blank: true, firstHigh: -1, valid: 0, broken: 0 };
  let i = 0;
  while (i < bytes.length) {
    const end = Math.min(bytes.length, i + 262_144);
    while (i < end) {
      const byte = bytes[i] as number;
      if (byte < 0x80) {
        if (byte > 32) census.blank = false;
        i++;
        continue;
      }
      census.blank = false;
      if (census.firstHigh < 0) census.firstHigh = i;
      const length = lengthInUtf8(bytes, i);
      if (length) census.valid++;
      else census.broken++;
      i += length || 1;
    }
    if (desk.work.isDue()) await desk.work.rest(i / bytes.length);
  }
  return census;
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** UTF-16 without a mark: every other byte of plain text is 0. */
function utf16ByZeros(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 2000);
  if (head.length < 8) return undefined;
  let [even, odd] = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) i % 2 ? odd++ : even++;
  });
  if (odd > head.length * 0.2 && even < odd / 10) return 'utf-16le';
  return even > head.length * 0.2 && odd < even / 10 ? 'utf-16be' : undefined;
}

const canonical = (label: string): string | undefined => {
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return undefined;
  }
};

/** Does the whole text decode without a fault? */
async function decodes(bytes: Uint8Array, encoding: string, desk: Desk): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let i = 0; i < bytes.length; i += 262_144) {
      decoder.decode(bytes.subarray(i, i + 262_144), { stream: true });
      if (desk.work.isDue()) await desk.work.rest(i / bytes.length);
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

export async function isUtf8(bytes: Uint8Array, desk: Desk): Promise<boolean> {
  return (await countBytes(bytes, desk)).broken === 0;
}

/** Of the pairs of bytes, how many are among GB 2312's 3,755 common characters or its punctuation? */
function commonInGb(bytes: Uint8Array, from: number): number {
  let [pairs, common] = [0, 0];
  const end = Math.min(bytes.length, from + 20_000);
  for (let i = from; i < end; i++) {
    const [a = 0, b = 0] = [bytes[i], bytes[i + 1]];
    if (a < 0x81) continue;
    pairs++;
    if (b >= 0xa1 && ((a >= 0xb0 && a <= 0xd7) || (a >= 0xa1 && a <= 0xa3))) common++;
    i++;
  }
  return pairs ? common / pairs : 0;
}

/** How many of the bytes beyond ASCII stand alone among ASCII: accented letters do, Chinese characters do not. */
function loneBytes(bytes: Uint8Array, from: number): number {
  let [high, lone] = [0, 0];
  const end = Math.min(bytes.length, from + 20_000);
  for (let i = from; i < end; i++) {
    if ((bytes[i] ?? 0) < 0xa0) continue;
    high++;
    if ((bytes[i - 1] ?? 0) < 0x80 && (bytes[i + 1] ?? 0) < 0x80) lone++;
  }
  return high ? lone / high : 0;
}

const offered = ['utf-8', 'gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1252', 'utf-16le', 'utf-16be'];

/** What stands around the first character beyond ASCII, read in each encoding. */
function previews(bytes: Uint8Array, firstHigh: number, first: string): OtherEncoding[] {
  if (firstHigh < 0) return [];
  const even = first.startsWith('utf-16');
  const start = bytes.lastIndexOf(10, firstHigh) + 1;
  const from = even ? 0 : Math.max(start, firstHigh - 60);
  const piece = bytes.subarray(from, firstHigh + 120);
  const shown = even
    ? ['utf-16le', 'utf-16be', 'utf-8', 'gb18030']
    : offered.filter((each) => !each.startsWith('utf-16'));
  return [first, ...shown.filter((each) => each !== first)].map((encoding) => ({
    encoding,
    preview: new TextDecoder(encoding).decode(piece).replace(/\s+/g, ' ').slice(0, 60).trim(),
  }));
}

const guess = (value: string, sure: boolean, zh: string, en: string): Guess<string> => ({
  value,
  sure,
  reason: { zh, en } satisfies Text,
});

export type EncodingAnswer = {
  readonly guess: Guess<string>;
  readonly census: Census;
  readonly skip: number;
};

export async function guessEncoding(
  bytes: Uint8Array,
  desk: Desk,
  declared?: string,
): Promise<EncodingAnswer> {
  const mark = marks.find(([, each]) => each.every((byte, i) => bytes[i] === byte));
  const skip = mark?.[1].length ?? 0;
  const census = await countBytes(bytes, desk);
  const answer = await choose(bytes, desk, census, mark?.[0], declared);
  desk.findings.encoding ??= answer;
  if (!desk.findings.encodings.length && !answer.value.startsWith('utf-32')) {
    const first = answer.value.startsWith('utf-16') ? 0 : census.firstHigh;
    desk.findings.encodings = previews(bytes, first, answer.value);
  }
  return { guess: answer, census, skip };
}

async function choose(
  bytes: Uint8Array,
  desk: Desk,
  census: Census,
  mark: string | undefined,
  declared: string | undefined,
): Promise<Guess<string>> {
  const wish = desk.wishes.encoding;
  const wished = wish === undefined ? undefined : canonical(wish);
  if (wished) return guess(wished, true, '由您选定。', 'You chose it.');
  if (wish !== undefined) desk.faults.count('unknown-encoding', undefined, { encoding: wish.slice(0, 40) });
  if (mark)
    return guess(mark, true, '文件开头的标记（BOM）这样说。', 'The mark at its beginning (BOM) says so.');
  const wide = utf16ByZeros(bytes);
  if (wide) return guess(wide, true, '每隔一个字节是 0。', 'Every other byte is 0.');
  if (census.firstHigh < 0)
    return guess('utf-8', true, '全是英文字符，哪种编码都一样。', 'All ASCII: the same in every encoding.');
  const utf8 = census.broken === 0;
  const said = declared ? canonical(declared) : undefined;
  if (declared && !said)
    desk.faults.count('unknown-encoding', undefined, { encoding: declared.slice(0, 40) });
  // What Windows writes by default says nothing: it is written over Chinese text as well.
  if (said && said !== 'windows-1252') {
    if (said === 'utf-8' ? utf8 : await decodes(bytes, said, desk)) {
      const doubtful = said !== 'utf-8' && utf8;
      if (!doubtful)
        return guess(
          said,
          true,
          `文件声明为 ${said}，内容相符。`,
          `The file says ${said}, and reads well so.`,
        );
    }
    const used = utf8 ? 'utf-8' : 'gb18030';
    if (said !== used) desk.faults.count('declared-encoding-wrong', undefined, { declared: said, used });
  }
  if (utf8) return guess('utf-8', true, '全部字节都符合 UTF-8。', 'Every byte is valid UTF-8.');
  // Chance makes a third of GBK's characters look like UTF-8, never three quarters.
  if (census.broken <= census.valid / 3 || (census.broken <= 3 && census.broken <= census.valid))
    return guess(
      'utf-8',
      census.broken * 20 < census.valid,
      '绝大部分符合 UTF-8，少数字节损坏。',
      'Almost all is UTF-8; a few bytes are damaged.',
    );
  const common = commonInGb(bytes, census.firstHigh);
  const clean = await decodes(bytes, 'gb18030', desk);
  if (loneBytes(bytes, census.firstHigh) > 0.8)
    return guess(
      'windows-1252',
      false,
      '像西欧文字（é、ü 一类）；请看预览。',
      'It looks like western European letters (é, ü); see the preview.',
    );
  if (clean && common > 0.6)
    return guess(
      'gb18030',
      true,
      '不是 UTF-8，按 GB18030（GBK）读出来是常用汉字。',
      'Not UTF-8; read as GB18030 (GBK) it gives common Chinese characters.',
    );
  return guess(
    'gb18030',
    false,
    '不是 UTF-8，也不能确定是 GB18030；请看预览。',
    'Not UTF-8, and not surely GB18030; see the preview.',
  );
}
