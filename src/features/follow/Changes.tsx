import { useSay } from '../../i18n/index.ts';
import { changeText, changeTone } from '../../model/change-words.ts';
import type { Change } from '../../model/changes.ts';
import type { Kind } from '../../model/vocabulary.ts';
import { useCatalog } from '../../state/index.ts';
import { Judgement } from '../Judgement.tsx';

/** What changed, a line each. */
export function Changes({ changes, kind = 'project' }: { changes: readonly Change[]; kind?: Kind }) {
  const say = useSay();
  const documents = useCatalog((state) => state.documents);
  return changes.map((change) => (
    <Judgement key={change.kind} tone={changeTone(change)}>
      {say(changeText(change, kind, documents))}
    </Judgement>
  ));
}
