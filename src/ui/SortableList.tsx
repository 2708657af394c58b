import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import './sortable-list.css';

export type SortableWords = {
  readonly list: string;
  /** What one does with the handle, for those who hear the page. */
  readonly howTo: string;
  readonly handle: (name: string) => string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly lifted: (name: string) => string;
  readonly at: (name: string, place: number, of: number) => string;
  readonly dropped: (name: string, place: number, of: number) => string;
  readonly cancelled: (name: string) => string;
};

type Item = { readonly id: string; readonly name: string };
type Props<T extends Item> = {
  items: readonly T[];
  words: SortableWords;
  /** Where the thing goes, counted from 0 at the top. */
  onMove: (id: string, to: number) => void;
  children: (item: T) => ReactNode;
};

function Row<T extends Item>({
  item,
  at,
  of,
  words,
  onMove,
  children,
}: Props<T> & { item: T; at: number; of: number }) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({
      id: item.id,
    });
  return (
    <li
      ref={setNodeRef}
      className="sortable-row"
      data-dragging={isDragging || undefined}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
    >
      <button
        type="button"
        className="sortable-handle"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={words.handle(item.name)}
      >
        <GripVertical size={18} strokeWidth={1.5} aria-hidden />
      </button>
      <div className="sortable-words">{children(item)}</div>
      <IconButton label={words.up(item.name)} disabled={at === 0} onClick={() => onMove(item.id, at - 1)}>
        <ArrowUp size={18} strokeWidth={1.5} aria-hidden />
      </IconButton>
      <IconButton
        label={words.down(item.name)}
        disabled={at === of - 1}
        onClick={() => onMove(item.id, at + 1)}
      >
        <ArrowDown size={18} strokeWidth={1.5} aria-hidden />
      </IconButton>
    </li>
  );
}

/** A list whose rows are moved by their handles, by buttons, or by keys: Space lifts, arrows move, Space drops. */
export function SortableList<T extends Item>(props: Props<T>) {
  const { items, words, onMove } = props;
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const nameOf = (id: unknown) => items.find((item) => item.id === id)?.name ?? '';
  const placeOf = (id: unknown) => items.findIndex((item) => item.id === id) + 1;
  const announcements: Announcements = {
    onDragStart: ({ active }) => words.lifted(nameOf(active.id)),
    onDragOver: ({ active, over }) =>
      over ? words.at(nameOf(active.id), placeOf(over.id), items.length) : undefined,
    onDragEnd: ({ active, over }) =>
      words.dropped(nameOf(active.id), placeOf(over?.id ?? active.id), items.length),
    onDragCancel: ({ active }) => words.cancelled(nameOf(active.id)),
  };
  const end = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onMove(String(active.id), placeOf(over.id) - 1);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={end}
      accessibility={{ announcements, screenReaderInstructions: { draggable: words.howTo } }}
    >
      <SortableContext items={items.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol className="sortable-list" aria-label={words.list}>
          {items.map((item, at) => (
            <Row key={item.id} {...props} item={item} at={at} of={items.length} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
