import { ArrowUpDown, Plus, Trash2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { presets } from '../../layers/presets.ts';
import {
  areLayers,
  layerSetsStore,
  longestSetName,
  notify,
  putLayerSet,
  removeLayerSet,
  saveLayers,
  useLayerSets,
  useVisibility,
} from '../../state/index.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { drawSet, presetLayers } from './sets.ts';
import { setWords as words } from './words.ts';

/** The name under which the layers are saved as they stand. */
function SaveForm({ onDone }: { onDone: () => void }) {
  const say = useSay();
  const [name, setName] = useState('');
  const sets = useLayerSets((state) => state.sets);
  const known = Object.values(sets).some((set) => set.name === name.trim());
  return (
    <form
      className="set-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!name.trim()) return;
        saveLayers(name);
        announce(say(fill(words.saved, { name: name.trim() })));
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <label>
        <span className="visually-hidden">{say(words.name)}</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: it comes where the reader asked for it
          autoFocus
          className="field"
          data-size="small"
          value={name}
          maxLength={longestSetName}
          placeholder={say(words.name)}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <Button type="submit" look="main" disabled={!name.trim()}>
        {say(known ? words.replace : words.save)}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {say(words.cancel)}
      </Button>
    </form>
  );
}

/** Which set of layers is drawn: the usual one, one for a question, or one of the reader's own. */
export function Sets({ ordering, onOrder }: { ordering: boolean; onOrder: () => void }) {
  const say = useSay();
  const state = useVisibility((now) => now);
  const sets = useLayerSets((now) => now.sets);
  const [saving, setSaving] = useState(false);
  const adder = useRef<HTMLButtonElement>(null);
  const all = useMemo(
    () => [
      { id: 'usual', title: say(words.usual), layers: '' },
      ...presets.map((preset) => ({ id: preset.id, title: say(preset.title), layers: presetLayers(preset) })),
      ...Object.entries(sets).map(([id, set]) => ({ id: `own/${id}`, title: set.name, layers: set.layers })),
    ],
    [sets, say],
  );
  const current = all.find(({ layers }) => areLayers(state, layers));
  const own = current?.id.startsWith('own/') ? current.id.slice(4) : null;
  const leave = () => {
    setSaving(false);
    adder.current?.focus();
  };
  const remove = (id: string) => {
    const set = layerSetsStore.getState().sets[id];
    if (!set) return;
    removeLayerSet(id);
    adder.current?.focus();
    notify({
      id: `set-${id}`,
      text: fill(words.removed, { name: set.name }),
      action: { label: words.undo, run: () => putLayerSet(id, set) },
    });
  };
  return (
    <div className="sets">
      <div className="sets-row">
        <Select
          label={say(words.sets)}
          value={current?.id ?? 'other'}
          options={[
            ...(current ? [] : [{ value: 'other', label: say(words.other) }]),
            ...all.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(id) => {
            const chosen = all.find((one) => one.id === id);
            if (chosen) drawSet(chosen.title, chosen.layers, !current);
          }}
        />
        {own ? (
          <IconButton
            label={say(fill(words.remove, { name: current?.title ?? '' }))}
            onClick={() => remove(own)}
          >
            <Trash2 size={18} strokeWidth={1.5} aria-hidden />
          </IconButton>
        ) : null}
        <IconButton
          ref={adder}
          label={say(words.saveAs)}
          aria-expanded={saving}
          onClick={() => setSaving(!saving)}
        >
          <Plus size={18} strokeWidth={1.5} aria-hidden />
        </IconButton>
        <IconButton label={say(words.order)} aria-pressed={ordering} onClick={onOrder}>
          <ArrowUpDown size={18} strokeWidth={1.5} aria-hidden />
        </IconButton>
      </div>
      {saving && <SaveForm onDone={leave} />}
    </div>
  );
}
