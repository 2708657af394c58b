import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { boundsMeet } from '../../geo/bounds.ts';
import { fill, useSay } from '../../i18n/index.ts';
import { boundsInSight } from '../../map/index.ts';
import type { ReadAddress } from '../../overlay/external/address.ts';
import { hostsOf, type Offer, type OfferedLayer } from '../../overlay/external/offer.ts';
import { inFormat } from '../../overlay/external/wms.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { words } from './words.ts';

/** So many are shown at once; a service may have thousands. */
const shown = 60;
/** From so many on they can be searched. */
const searched = 9;

type Props = {
  offer: Offer;
  address: ReadAddress;
  onAdd: (layers: readonly OfferedLayer[]) => void;
  onBack: () => void;
  /** Whoever is being asked, and how to stop it. */
  busy: { readonly host: string; readonly cancel: () => void } | null;
};

function LayerChoice({
  layer,
  chosen,
  onChange,
}: {
  layer: OfferedLayer;
  chosen: boolean;
  onChange: (chosen: boolean) => void;
}) {
  const say = useSay();
  const { title, id, kind, unfit, bounds } = layer;
  const sight = boundsInSight();
  const away = bounds && sight && !boundsMeet(bounds, sight);
  return (
    <li>
      <label className="external-layer" data-unfit={unfit !== undefined}>
        <input
          type="checkbox"
          checked={chosen}
          disabled={unfit !== undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>
          {title}
          {kind === 'raster' && title !== id && <small>{id}</small>}
          {unfit && <small>{say(unfit)}</small>}
          {away && <small>{say(words.elsewhere)}</small>}
        </span>
      </label>
    </li>
  );
}

/** What a host offers, to choose from. */
export function Choices({ offer, address, onAdd, onBack, busy }: Props) {
  const say = useSay();
  const heading = useId();
  const top = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone.
  useEffect(() => top.current?.focus(), []);
  const { layers, formats, form } = offer;
  const [only] = layers.length === 1 ? layers : [];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(only && !only.unfit ? [only.id] : []));
  const [format, setFormat] = useState(formats.find((one) => /png/i.test(one)) ?? formats[0] ?? '');
  const [transparent, setTransparent] = useState(true);
  const [query, setQuery] = useState('');
  const found = useMemo(() => {
    const wanted = query.trim().toLocaleLowerCase();
    return layers.filter(({ id, title }) => `${title} ${id}`.toLocaleLowerCase().includes(wanted));
  }, [layers, query]);
  const wanted = layers
    .filter(({ id, unfit }) => chosen.has(id) && !unfit)
    .map((layer) =>
      form === 'wms' && format
        ? { ...layer, source: { ...layer.source, url: inFormat(layer.source.url, format, transparent) } }
        : layer,
    );
  const others = hostsOf(wanted).filter((host) => host !== address.host);
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <section className="external-choices" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1} ref={top}>
        {offer.title}
        <small>{say(words.choose)}</small>
      </h3>
      {layers.length > searched && (
        <input
          className="field"
          type="search"
          aria-label={say(fill(words.find, { n: layers.length }))}
          placeholder={say(fill(words.find, { n: layers.length }))}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <ul>
        {found.slice(0, shown).map((layer) => (
          <LayerChoice
            key={layer.id}
            layer={layer}
            chosen={chosen.has(layer.id)}
            onChange={(on) => choose(layer.id, on)}
          />
        ))}
      </ul>
      {found.length === 0 && (
        <p className="external-note">{say(fill(words.noneFound, { words: query.trim() }))}</p>
      )}
      {found.length > shown && (
        <p className="external-note">{say(fill(words.more, { n: found.length - shown }))}</p>
      )}
      {form === 'wms' && formats.length > 0 && (
        <div className="external-picture">
          <Select
            label={say(words.format)}
            value={format}
            options={formats.map((value) => ({ value, label: value.replace(/^image\//, '') }))}
            onChange={setFormat}
          />
          <label className="external-layer">
            <input
              type="checkbox"
              checked={transparent}
              onChange={(event) => setTransparent(event.target.checked)}
            />
            <span>{say(words.transparent)}</span>
          </label>
        </div>
      )}
      {others.length > 0 && (
        <p className="external-learns">{say(fill(words.alsoLearns, { hosts: others.join(' ') }))}</p>
      )}
      <div className="external-buttons">
        <Button look="main" disabled={wanted.length === 0 || busy !== null} onClick={() => onAdd(wanted)}>
          {say(wanted.length > 1 ? fill(words.add, { n: wanted.length }) : words.addOne)}
        </Button>
        <Button look="quiet" onClick={busy ? busy.cancel : onBack}>
          {say(busy ? words.cancel : words.back)}
        </Button>
        {busy && <span role="status">{say(fill(words.asking, { host: busy.host }))}</span>}
      </div>
    </section>
  );
}
