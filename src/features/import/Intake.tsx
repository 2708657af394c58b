import { FolderOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { currentLanguage, type Text, useSay } from '../../i18n/index.ts';
import { formats } from '../../overlay/formats/index.ts';
import { Button } from '../../ui/Button.tsx';
import { pastedFile } from './pasted.ts';
import { takeIn } from './take-in.ts';
import { words } from './words.ts';

/** Words that are data, where there is no keyboard to paste with. */
function PasteField() {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<Text | null>(null);
  const read = () => {
    const file = pastedFile(field.current?.value ?? '', words.pasted[currentLanguage()], true);
    setTold(file ? null : words.nothingPasted);
    if (!file) return;
    if (field.current) field.current.value = '';
    void takeIn([file]);
  };
  return (
    <div className="import-paste">
      <label>
        <span>{say(words.paste)}</span>
        <textarea
          ref={field}
          className="field"
          rows={3}
          spellCheck={false}
          onPaste={({ clipboardData }) => {
            if (clipboardData.files.length) void takeIn([...clipboardData.files]);
          }}
        />
      </label>
      <Button onClick={read}>{say(words.readPasted)}</Button>
      <p role="status">{told && say(told)}</p>
    </div>
  );
}

/** Where files come in: the picker, and words about the other ways. Short while a file is looked at. */
export function Intake({ short }: { short: boolean }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const pick = useRef<HTMLButtonElement>(null);
  // It is the first thing to do when the dialog opens, and the next when the last file is left.
  useEffect(() => {
    if (!short) pick.current?.focus();
  }, [short]);
  const picker = (
    <>
      {/* No `accept`: devices that do not know an ending would grey the files out. */}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (chosen.length) void takeIn(chosen);
        }}
      />
      <Button
        ref={pick}
        look={short ? 'quiet' : 'main'}
        className="import-pick"
        onClick={() => input.current?.click()}
      >
        <FolderOpen size={18} strokeWidth={1.5} aria-hidden />
        {say(short ? words.pickMore : words.pick)}
      </Button>
    </>
  );
  if (short) return <div className="import-intake">{picker}</div>;
  return (
    <div className="import-intake">
      <p>{say(words.lead)}</p>
      {picker}
      <p className="import-soft">
        {say(words.several)} <span className="import-by-hand">{say(words.orDrop)}</span>
      </p>
      <PasteField />
      <section>
        <h3>{say(words.reads)}</h3>
        <ul className="import-formats">
          {formats.map(({ id, title, endings }) => (
            <li key={id}>
              {say(title)} <small>{endings.map((ending) => `.${ending}`).join(' ')}</small>
            </li>
          ))}
        </ul>
        <p className="import-soft">{say(words.loose)}</p>
      </section>
    </div>
  );
}
