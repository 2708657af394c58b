import { Share2, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { fill, type Text, useLanguage, useSay } from '../../i18n/index.ts';
import { layerById } from '../../layers/index.ts';
import type { EntryBrief } from '../../model/brief.ts';
import { kindNames, sectorNames } from '../../model/vocabulary.ts';
import {
  clearSelection,
  loadCatalog,
  loadDetails,
  openDialog,
  useCatalog,
  useSelection,
} from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { FollowButton } from '../FollowButton.tsx';
import './detail.css';
import { History } from './History.tsx';
import { Contradictions, Now, Related, WhereIs } from './parts.tsx';
import { words } from './words.ts';

type FrameProps = {
  kicker: string;
  name: Text;
  /** What can be done with it, beside sharing. */
  actions?: ReactNode;
  shareable?: boolean;
  children: ReactNode;
};

/** The frame of the panel: kicker, name, follow, share, close. Takes the focus when the choice was made in a panel. */
function Frame({ kicker, name, actions, shareable = true, children }: FrameProps) {
  const say = useSay();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const from = useSelection((state) => state.from);
  const key = name.zh;
  useEffect(() => {
    if (from !== 'panel' || !key) return;
    opener.current = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.detail')?.scrollTo({ top: 0 });
  }, [from, key]);
  const close = () => {
    const back = opener.current;
    clearSelection();
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  };
  return (
    <article
      className="detail"
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <header>
        <div>
          <p className="detail-kicker">{kicker}</p>
          <h2 ref={heading} tabIndex={-1}>
            {say(name)}
          </h2>
          {name.zh !== name.en && (
            <p className="detail-other" lang={language === 'zh' ? 'en' : 'zh-CN'}>
              {language === 'zh' ? name.en : name.zh}
            </p>
          )}
        </div>
        <div className="detail-actions">
          {actions}
          {shareable && (
            <IconButton label={say(words.share)} aria-haspopup="dialog" onClick={() => openDialog('share')}>
              <Share2 size={18} strokeWidth={1.5} aria-hidden />
            </IconButton>
          )}
          <IconButton label={say(words.close)} onClick={close}>
            <X size={20} strokeWidth={1.5} aria-hidden />
          </IconButton>
        </div>
      </header>
      {children}
    </article>
  );
}

function EntryDetail({ brief }: { brief: EntryBrief }) {
  const say = useSay();
  const language = useLanguage();
  const details = useCatalog((state) => state.details[brief.sector]);
  useEffect(() => void loadDetails(brief.sector), [brief.sector]);
  const entry = details?.phase === 'ready' ? details.entries.get(brief.id) : undefined;
  return (
    <Frame
      kicker={`${say(sectorNames[brief.sector])} · ${say(kindNames[brief.kind])}`}
      name={entry?.name ?? brief.name}
      actions={<FollowButton entry={brief} />}
    >
      {details?.phase === 'failed' && (
        <div role="alert">
          <p>{say(details.problem.told)}</p>
          <Button look="main" onClick={() => void loadDetails(brief.sector)}>
            {say(words.retry)}
          </Button>
        </div>
      )}
      {details?.phase === 'loading' && (
        <div className="detail-coming" aria-label={say(words.loading)} role="status">
          <span />
          <span />
          <span />
        </div>
      )}
      {entry && details?.phase === 'ready' && (
        <>
          <p className="detail-summary">{say(entry.summary)}</p>
          <Now entry={entry} brief={brief} />
          <section>
            <h3>{say(words.history)}</h3>
            <History entry={entry} passages={details.passages[entry.id] ?? []} />
          </section>
          <Contradictions entry={entry} />
          <WhereIs entry={entry} brief={brief} />
          {entry.aliases.length > 0 && (
            <section>
              <h3>{say(words.aliases)}</h3>
              <p lang="zh-CN">{entry.aliases.join(language === 'zh' ? '、' : ', ')}</p>
            </section>
          )}
          <Related entry={entry} />
        </>
      )}
    </Frame>
  );
}

/** What is selected: an entry with its story, a shape no document speaks of, or an id nobody knows. */
export function Detail() {
  const say = useSay();
  const selection = useSelection((state) => state.selection);
  const byId = useCatalog((state) => state.byId);
  const phase = useCatalog((state) => state.phase);
  const problem = useCatalog((state) => state.problem);
  if (selection.kind === 'none') return null;
  if (selection.kind === 'shape') {
    const layer = layerById.get(selection.layer);
    return (
      <Frame kicker={layer ? say(layer.title) : selection.layer} name={selection.name}>
        <p className="detail-summary">{say(words.shapeOnly)}</p>
      </Frame>
    );
  }
  const brief = byId.get(selection.id);
  if (brief) return <EntryDetail key={brief.id} brief={brief} />;
  const name = { zh: selection.id, en: selection.id };
  return (
    <Frame kicker={say(words.panel)} name={name} shareable={false}>
      {phase === 'failed' && problem && (
        <div role="alert">
          <p>{say(problem.told)}</p>
          <Button look="main" onClick={() => void loadCatalog()}>
            {say(words.retry)}
          </Button>
        </div>
      )}
      {phase === 'ready' && (
        <p className="detail-summary">{say(fill(words.unknown, { id: selection.id }))}</p>
      )}
      {phase === 'loading' && <p className="detail-summary">{say(words.loading)}</p>}
    </Frame>
  );
}
