/** What a tree needs to know of its nodes to be walked by keyboard. */
export type TreeNode = {
  readonly id: string;
  /** What type-ahead compares with. */
  readonly text: string;
  readonly expanded?: boolean;
  readonly children?: readonly TreeNode[];
};

export type Seat = { readonly node: TreeNode; readonly level: number; readonly parent: string | null };

/** The nodes that can be seen, top to bottom. */
export function seats(nodes: readonly TreeNode[], level = 1, parent: string | null = null): Seat[] {
  return nodes.flatMap((node) => [
    { node, level, parent },
    ...(node.expanded ? seats(node.children ?? [], level + 1, node.id) : []),
  ]);
}

export type Move =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'expand'; readonly id: string; readonly expanded: boolean }
  | { readonly kind: 'toggle'; readonly id: string };

/** What a key does in a tree, after the W3C pattern; null when the tree has no use for it. */
export function moveFor(key: string, current: string, all: readonly Seat[]): Move | null {
  const at = all.findIndex(({ node }) => node.id === current);
  const seat = all[at];
  if (!seat) return null;
  const focus = (other: Seat | undefined): Move | null =>
    other ? { kind: 'focus', id: other.node.id } : null;
  const { node, parent } = seat;
  const hasChildren = (node.children?.length ?? 0) > 0;
  switch (key) {
    case 'ArrowDown':
      return focus(all[at + 1]);
    case 'ArrowUp':
      return focus(all[at - 1]);
    case 'Home':
      return focus(all[0]);
    case 'End':
      return focus(all.at(-1));
    case 'ArrowRight':
      if (!hasChildren) return null;
      return node.expanded ? focus(all[at + 1]) : { kind: 'expand', id: node.id, expanded: true };
    case 'ArrowLeft':
      if (hasChildren && node.expanded) return { kind: 'expand', id: node.id, expanded: false };
      return parent ? { kind: 'focus', id: parent } : null;
    case ' ':
    case 'Enter':
      return { kind: 'toggle', id: node.id };
  }
  if (key.length !== 1) return null;
  const order = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return focus(order.find((other) => other.node.text.toLowerCase().startsWith(key.toLowerCase())));
}
