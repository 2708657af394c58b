import { Star } from 'lucide-react';
import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { words } from './words.ts';

type Props = { name: string; removed: boolean; onRemove: () => void; onUndo: () => void };

/** Removes a row and takes that back. One button for both, so that the focus stays where it is. */
export function RemoveButton({ name, removed, onRemove, onUndo }: Props) {
  const say = useSay();
  const language = useLanguage();
  const press = () => {
    if (removed) onUndo();
    else onRemove();
    announce(fill(removed ? words.restored : words.removed, { name })[language]);
  };
  const label = say(fill(removed ? words.undoFor : words.remove, { name }));
  return (
    <Button className="follow-remove" look="quiet" aria-label={label} title={label} onClick={press}>
      {removed ? say(words.undo) : <Star size={20} strokeWidth={1.5} fill="currentColor" aria-hidden />}
    </Button>
  );
}
