import { useEffect, useState } from 'react';
import { fill, type Text, useSay } from '../../i18n/index.ts';
import { askOverlay, OverlayFault } from '../../overlay/client.ts';
import type { FeatureWithAttributes } from '../../overlay/messages.ts';
import { type OwnSelection, useOverlays } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Frame } from './Frame.tsx';
import './own-detail.css';
import { words } from './words.ts';

type Asked =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly found: FeatureWithAttributes | null }
  | { readonly phase: 'failed'; readonly cause: Text };

/** A feature of the reader's own: its attributes, as text, whatever is in them. */
export function OwnDetail({ selection }: { selection: OwnSelection }) {
  const say = useSay();
  const { layer, id, name } = selection;
  const title = useOverlays(({ overlays }) => overlays.find((own) => own.id === layer)?.title);
  const [asked, setAsked] = useState<Asked>({ phase: 'loading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the reader tries again
  useEffect(() => {
    const stop = new AbortController();
    setAsked({ phase: 'loading' });
    askOverlay('feature', [layer, Number(id)], stop.signal).then(
      (found) => setAsked({ phase: 'ready', found }),
      (error) => {
        if (stop.signal.aborted) return;
        const cause =
          error instanceof OverlayFault ? error.told.cause : { zh: String(error), en: String(error) };
        setAsked({ phase: 'failed', cause });
      },
    );
    return () => stop.abort();
  }, [layer, id, tries]);
  const attributes = asked.phase === 'ready' ? (asked.found?.attributes ?? []) : [];
  return (
    <Frame kicker={title ? `${say(words.own)} · ${title}` : say(words.own)} name={name} shareable={false}>
      {asked.phase === 'loading' && (
        <div className="detail-coming" aria-label={say(words.loading)} role="status">
          <span />
          <span />
        </div>
      )}
      {asked.phase === 'failed' && (
        <div role="alert">
          <p>{say(fill(words.ownFailed, { cause: say(asked.cause) }))}</p>
          <Button look="main" onClick={() => setTries(tries + 1)}>
            {say(words.retry)}
          </Button>
        </div>
      )}
      {asked.phase === 'ready' && (
        <section>
          <h3>{say(words.attributes)}</h3>
          {attributes.length === 0 && <p className="detail-soft">{say(words.noAttributes)}</p>}
          <dl className="own-attributes">
            {attributes.map(([key, value]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd data-empty={value === null || value === ''}>
                  {value === null || value === '' ? say(words.empty) : String(value)}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Frame>
  );
}
