import { type Desk, Enough } from '../desk.ts';
import { startAmpersands } from './ampersands.ts';
import { textPieces } from './text.ts';

/**
 * XML as it streams by. Nothing is fetched, no entity of the document's own is expanded, and errors do not end the
 * reading: what is well-formed before and after them is used.
 */

export type XmlHandler = {
  /** Names without their prefix. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** `text` is what stands directly in the element. */
  close(name: string, text: string): void;
};

/** More than this is no XML at all. */
const mostErrors = 2_000;
/** Elements in elements; what lies deeper is passed over. */
const deepest = 200;

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What the first line says; XML without it is UTF-8. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const [, encoding] = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head) ?? [];
  return encoding;
}

export async function readXml(utf8: Uint8Array, handler: XmlHandler, desk: Desk): Promise<void> {
  const { SaxesParser } = await import('saxes');
  let errors = 0;
  let firstLine = 0;
  let entities = 0;
  class Tolerant extends SaxesParser<Record<string, never>> {
    override fail(message: string): this {
      if (message.includes('entity')) entities++;
      else if (errors++ === 0) firstLine = this.line;
      return this;
    }
  }
  const parser = new Tolerant();
  const texts: string[] = [];
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    if (depth > deepest) {
      if (depth === deepest + 1) desk.faults.count('xml-deep', undefined, { levels: deepest });
      return;
    }
    texts.push('');
    const plain: Record<string, string> = Object.create(null);
    for (const [key, value] of Object.entries(attributes)) plain[localName(key)] = value as unknown as string;
    handler.open(localName(name), plain);
  });
  const addText = (text: string) => {
    if (depth <= deepest && texts.length) texts[texts.length - 1] += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    if (depth <= deepest) handler.close(localName(name), texts.pop() ?? '');
    depth--;
  });
  const tell = () => {
    if (errors) desk.faults.add('xml-broken', undefined, { n: errors, line: firstLine });
    if (entities) desk.faults.add('xml-entities', undefined, { n: entities });
  };
  const ampersands = startAmpersands();
  for await (const piece of textPieces(utf8, desk, 32_768)) {
    const before = ampersands.mended;
    parser.write(ampersands.push(piece));
    if (ampersands.mended > before) {
      firstLine ||= parser.line;
      errors += ampersands.mended - before;
    }
    if (errors <= mostErrors) continue;
    desk.faults.add('xml-hopeless', undefined, { line: firstLine });
    throw new Enough();
  }
  parser.write(ampersands.end());
  const whole = depth === 0;
  const before = errors;
  parser.close();
  if (!whole) {
    errors = before;
    desk.faults.add('cut-short');
  }
  tell();
}
