import { fill, useLanguage, useSay } from '../../i18n/index.ts';
import { originIn } from '../../model/external-hosts.ts';
import { type BaseMap as BaseMapSite, site } from '../../site.ts';
import { setBaseOpacity, showBaseMap, useBaseMap, useOverlays } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import './own-layers.css';
import { Opacity } from './Opacity.tsx';
import { baseWords as words } from './own-words.ts';

const hostsOf = ({ addresses }: BaseMapSite): string => {
  const hosts = addresses.flatMap((address) => originIn(address)?.replace(/^\w+:\/\//, '') ?? []);
  return [...new Set(hosts)].join(' ');
};

/** The publisher's map of another host, to be laid below ours. */
export function BaseMap() {
  const say = useSay();
  const language = useLanguage();
  const { phase, opacity, problem, parts } = useBaseMap((state) => state);
  const failed = useOverlays((state) => parts.flatMap(({ id }) => state.failed[id] ?? [])[0]);
  const { baseMap } = site;
  if (!baseMap) return null;
  const on = phase === 'on' || phase === 'asking';
  const trouble = problem ?? (on ? failed : undefined);
  const title = say(baseMap.title);
  return (
    <section className="own-layers" aria-label={say(words.title)} lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <div className="own-row">
        {/* biome-ignore lint/a11y/useSemanticElements: drawn as the tree above draws its rows */}
        <button
          type="button"
          role="checkbox"
          aria-checked={on}
          className="own-toggle"
          onClick={() => void showBaseMap(!on)}
        >
          <Check state={on ? 'on' : 'off'} />
          <span>{say(fill(words.named, { title }))}</span>
        </button>
      </div>
      <div className="own-below">
        {trouble && (
          <p className="layer-missing" role="alert">
            {say(trouble)}{' '}
            <Button look="link" onClick={() => void showBaseMap(false).then(() => showBaseMap(true))}>
              {say(words.retry)}
            </Button>
          </p>
        )}
        <p className="layer-about">{say(fill(words.learns, { hosts: hostsOf(baseMap) }))}</p>
        {on && <Opacity name={title} value={opacity} onChange={setBaseOpacity} />}
      </div>
    </section>
  );
}
