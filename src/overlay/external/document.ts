import { declaredEncoding, localName } from '../parse/xml.ts';
import type { XmlElement } from '../parse/xml-tree.ts';
import { allOf, startTree } from '../parse/xml-tree.ts';
import { ExternalFault } from './fault.ts';

/** What a host has answered, as a document: XML as a tree, JSON as a value, or a named fault. */

export type ExternalDocument =
  | { readonly kind: 'xml'; readonly root: XmlElement }
  | { readonly kind: 'json'; readonly value: unknown };

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder(declaredEncoding(bytes) ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

async function readXml(text: string, host: string): Promise<XmlElement> {
  const { SaxesParser } = await import('saxes');
  const tree = startTree();
  const texts: string[] = [];
  let root: XmlElement | undefined;
  const parser = new SaxesParser<Record<string, never>>();
  const broken = () => new ExternalFault('broken-xml', { host, line: parser.line });
  parser.on('error', () => {
    throw broken();
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain: Record<string, string> = Object.create(null);
    for (const [key, value] of Object.entries(attributes)) plain[localName(key)] = String(value);
    texts.push('');
    tree.open(localName(name), plain);
  });
  const addText = (more: string) => {
    if (texts.length) texts[texts.length - 1] += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    root = tree.close(texts.pop() ?? '') ?? root;
  });
  parser.write(text).close();
  if (!root) throw broken();
  return root;
}

/** What a service says went wrong, shortened: it may quote a whole stack. */
function saidBy(root: XmlElement): string {
  const said = [...allOf(root, 'ServiceException'), ...allOf(root, 'ExceptionText')];
  const codes = [...allOf(root, 'Exception')].map(({ attributes }) => attributes.exceptionCode ?? '');
  const words = [...said.map(({ text }) => text), ...codes].map((one) => one.replace(/\s+/g, ' ').trim());
  return (words.find(Boolean) ?? root.name).slice(0, 200);
}

/** Throws an `ExternalFault` where it is a web page, an error of the service, or nothing known. */
export async function readDocument(bytes: Uint8Array, host: string): Promise<ExternalDocument> {
  const text = decode(bytes)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^[{[]/.test(text))
    try {
      return { kind: 'json', value: JSON.parse(text) };
    } catch {
      throw new ExternalFault('not-understood', { host });
    }
  const start = text
    .slice(0, 2000)
    .replace(/^<\?xml[^>]*\?>\s*/i, '')
    .replace(/<!--[\s\S]*?-->\s*/g, '');
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(start)) throw new ExternalFault('html', { host });
  if (!text.startsWith('<')) throw new ExternalFault('not-understood', { host });
  const root = await readXml(text, host);
  if (/exception/i.test(root.name)) throw new ExternalFault('exception', { host, words: saidBy(root) });
  if (root.name.toLowerCase() === 'html') throw new ExternalFault('html', { host });
  return { kind: 'xml', root };
}
