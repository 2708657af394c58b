import { useSay } from '../../i18n/index.ts';
import type { ExternalFault } from '../../overlay/external/fault.ts';
import { Button } from '../../ui/Button.tsx';
import { words } from './words.ts';

type Props = {
  fault: ExternalFault;
  onSuggestion: (address: string) => void;
  /** Adds in spite of it. */
  onAnyway?: (() => void) | undefined;
};

/** What went wrong: which host, why, what to do. */
export function FaultNote({ fault, onSuggestion, onAnyway }: Props) {
  const say = useSay();
  const { host, cause, remedy, suggestion } = fault;
  return (
    <div className="external-fault" role="alert">
      {host && <strong className="external-host">{host}</strong>}
      <p>{say(cause)}</p>
      <p className="external-remedy">{say(remedy)}</p>
      {suggestion && (
        <>
          <code>{suggestion}</code>
          <Button onClick={() => onSuggestion(suggestion)}>{say(words.instead)}</Button>
        </>
      )}
      {onAnyway && <Button onClick={onAnyway}>{say(words.addAnyway)}</Button>}
    </div>
  );
}
