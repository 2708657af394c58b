/** One element with all that is in it: for the small things of a large file, a placemark at a time. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
};

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

export const textOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element && childOf(element, name)?.text.trim();

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** Every element of that name below, at any depth. */
export function* allOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === name) yield child;
    yield* allOf(child, name);
  }
}

/** Collects one element after another while the document streams by. */
export function startTree() {
  const open: XmlElement[] = [];
  return {
    isOpen: () => open.length > 0,
    open(name: string, attributes: Readonly<Record<string, string>>) {
      const element: XmlElement = { name, attributes, children: [], text: '' };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    /** The finished element when its outermost one has closed. */
    close(text: string): XmlElement | undefined {
      const element = open.pop();
      if (element) element.text = text;
      return open.length ? undefined : element;
    },
  };
}
