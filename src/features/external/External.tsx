import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { ExternalFault } from '../../overlay/external/fault.ts';
import { site } from '../../site.ts';
import { openDialog, openTab, setSheet } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Choices } from './Choices.tsx';
import './external.css';
import { FaultNote } from './FaultNote.tsx';
import { readTyped, useAdding } from './use-adding.ts';
import { examples, formNames, words } from './words.ts';

/** What no second try can change. */
const neverAllowed: ReadonlySet<string> = new Set(['not-permitted', 'insecure']);

const anyHost = site.externalHosts.includes('https:');

function Examples() {
  const say = useSay();
  return (
    <details className="external-examples">
      <summary>{say(words.which)}</summary>
      <dl>
        {examples.map(({ form, address }) => (
          <div key={form.en}>
            <dt>{say(form)}</dt>
            <dd>{address}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What has just been added, and where it is now. */
function Added({ names }: { names: readonly string[] }) {
  const say = useSay();
  const told = useRef<HTMLParagraphElement>(null);
  // The button that added them is gone.
  useEffect(() => {
    if (names.length) told.current?.focus();
  }, [names]);
  return (
    <p ref={told} className="external-added" role="status" tabIndex={-1}>
      {names.length > 0 && (
        <>
          {say(fill(words.added, { names: names.join(' · ') }))}{' '}
          <Button
            look="link"
            onClick={() => {
              openDialog(null);
              openTab('layers');
              setSheet('half');
            }}
          >
            {say(words.seeIt)}
          </Button>
        </>
      )}
    </p>
  );
}

/** Layers of other hosts, by their address. */
export function External() {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const [id, note] = [useId(), useId()];
  const [text, setText] = useState('');
  /** What is wrong with an address is told when the reader has done with it, not while it is typed. */
  const [done, setDone] = useState(false);
  const adding = useAdding();
  const { step, resting, fault, refused, added } = adding;
  const typed = readTyped(text);
  const address = typed instanceof ExternalFault ? null : typed;
  const wrong = typed instanceof ExternalFault && done ? typed : fault;
  const use = (suggestion: string) => {
    setText(suggestion);
    adding.forget();
    field.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDone(true);
    if (address) void adding.ask(address);
    else field.current?.focus();
  };
  const never = refused && neverAllowed.has(refused.fault.fault);
  const anyway = refused && address && !never ? () => adding.addAnyway(address) : undefined;
  const troubles = (
    <>
      {wrong && <FaultNote fault={wrong} onSuggestion={use} />}
      {refused && <FaultNote fault={refused.fault} onSuggestion={use} onAnyway={anyway} />}
    </>
  );
  // What has been added is done with; what was refused may still be wanted.
  const isDone = added.length > 0 && !refused;
  useEffect(() => {
    if (isDone) setText('');
  }, [isDone]);
  const busy = step.at === 'asking' ? { host: step.host, cancel: adding.cancel } : null;
  if (resting.at === 'choosing')
    return (
      <div className="external">
        <Choices
          offer={resting.offer}
          address={resting.address}
          onAdd={(layers) => void adding.add(layers, resting.address)}
          onBack={adding.startAgain}
          busy={busy}
        />
        {troubles}
      </div>
    );
  return (
    <form className="external" onSubmit={submit}>
      <label className="external-label" htmlFor={id}>
        {say(words.address)}
      </label>
      <textarea
        ref={field}
        id={id}
        className="field"
        rows={3}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        inputMode="url"
        placeholder={say(words.sample)}
        aria-describedby={note}
        value={text}
        readOnly={step.at === 'asking'}
        onBlur={() => setDone(text.trim() !== '')}
        onChange={(event) => {
          setText(event.target.value);
          setDone(false);
          adding.forget();
        }}
        onKeyDown={(event) => {
          // An address has one line.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit(event);
        }}
      />
      <div id={note} className="external-told">
        {address ? (
          <>
            <p className="external-is">
              {say(fill(words.is, { form: say(formNames[address.form]), host: address.host }))}
            </p>
            {address.warning && <p className="external-warning">{say(address.warning)}</p>}
            <p className="external-learns">{say(fill(words.learns, { host: address.host }))}</p>
          </>
        ) : (
          !wrong && <p className="external-note">{say(words.nobody)}</p>
        )}
        {!anyHost && (
          <p className="external-note">
            {say(fill(words.permitted, { hosts: site.externalHosts.join(' ') }))}
          </p>
        )}
      </div>
      {busy ? (
        <div className="external-buttons">
          <span role="status">{say(fill(words.asking, { host: busy.host }))}</span>
          <Button onClick={busy.cancel}>{say(words.cancel)}</Button>
        </div>
      ) : (
        <Button type="submit" look="main" disabled={!address}>
          {say(!address || address.form === 'xyz' ? words.addTiles : fill(words.ask, { host: address.host }))}
        </Button>
      )}
      {troubles}
      <Added names={added} />
      <Examples />
    </form>
  );
}
