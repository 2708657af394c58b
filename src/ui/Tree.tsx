import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import './tree.css';
import { moveFor, seats, type TreeNode } from './tree-model.ts';

type Props = {
  label: string;
  nodes: readonly TreeNode[];
  checked: (id: string) => boolean;
  onToggle: (id: string) => void;
  onExpand: (id: string, expanded: boolean) => void;
  /** The row of a node; clicks on it that nothing inside took toggle the node. */
  renderRow: (node: TreeNode) => ReactNode;
  /** What stands below the row of a leaf, outside the reach of the tree's keys. */
  renderBelow?: (node: TreeNode) => ReactNode;
};

/** A tree of things to switch on and off, after the W3C pattern. */
export function Tree({ label, nodes, checked, onToggle, onExpand, renderRow, renderBelow }: Props) {
  const root = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(nodes[0]?.id ?? '');
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    const target = event.target as HTMLElement;
    if (target.getAttribute('role') !== 'treeitem' || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveFor(event.key, active, seats(nodes));
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    if (move.kind === 'toggle') onToggle(move.id);
    else if (move.kind === 'expand') onExpand(move.id, move.expanded);
    else {
      setActive(move.id);
      root.current?.querySelector<HTMLElement>(`[data-node="${move.id}"]`)?.focus();
    }
  };
  const item = (node: TreeNode, level: number, position: number, size: number): ReactNode => (
    <li
      key={node.id}
      role="treeitem"
      data-node={node.id}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-checked={checked(node.id)}
      aria-expanded={node.children ? Boolean(node.expanded) : undefined}
      aria-labelledby={`node-${node.id}`}
      tabIndex={node.id === active ? 0 : -1}
      onFocus={(event) => event.target === event.currentTarget && setActive(node.id)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the row are the tree's */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the row are the tree's */}
      <div
        className="tree-row"
        onClick={(event) => {
          if ((event.target as HTMLElement).closest('button, input')) return;
          setActive(node.id);
          onToggle(node.id);
        }}
      >
        {renderRow(node)}
      </div>
      {renderBelow?.(node)}
      {node.children && node.expanded && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is not a group of a tree
        <ul role="group">
          {node.children.map((child, i, all) => item(child, level + 1, i + 1, all.length))}
        </ul>
      )}
    </li>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: HTML has no tree of its own
    <ul ref={root} className="tree" role="tree" aria-label={label} onKeyDown={onKeyDown}>
      {nodes.map((node, i) => item(node, 1, i + 1, nodes.length))}
    </ul>
  );
}
