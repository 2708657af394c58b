import { useEffect, useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { retryLayer } from '../../map/index.ts';
import { type Overlay, overlaySource, type TilesSource } from '../../model/overlay.ts';
import { overlayCame } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { tilesWords as words } from './own-words.ts';

/** The legend a service draws itself: fetched as data, since the page shows no other host's pictures directly. */
function useLegend({ legend }: TilesSource, on: boolean): { picture: string | null; failed: boolean } {
  const [picture, setPicture] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!legend || !on) return;
    const stop = new AbortController();
    let made = '';
    fetch(legend, { signal: stop.signal, credentials: 'omit', referrerPolicy: 'strict-origin' })
      .then((response) =>
        response.ok ? response.blob() : Promise.reject(new Error(String(response.status))),
      )
      .then((blob) => {
        made = URL.createObjectURL(blob);
        setPicture(made);
        setFailed(false);
      })
      .catch(() => stop.signal.aborted || setFailed(true));
    return () => {
      stop.abort();
      URL.revokeObjectURL(made);
    };
  }, [legend, on]);
  return { picture, failed };
}

const hostOf = ({ url }: TilesSource): string =>
  /^\w+:\/\/([^/?#]+)/.exec(url)?.[1]?.replace(/^[^.]*\{s\}[^.]*/, '*') ?? '';

/** Asks again for what did not come. */
export function RetryTiles({ id }: { id: string }) {
  const say = useSay();
  return (
    <Button
      look="link"
      onClick={() => {
        overlayCame(id);
        retryLayer(overlaySource(id));
      }}
    >
      {say(words.retry)}
    </Button>
  );
}

/** What is to be said of another host's tiles: who is asked for them, whose they are, their legend. */
export function TilesBelow({ overlay, source }: { overlay: Overlay; source: TilesSource }) {
  const say = useSay();
  const { title, on, kind } = overlay;
  const { picture, failed } = useLegend(source, on);
  const about = fill(words.from, { host: hostOf(source) });
  return (
    <>
      <p className="layer-about">
        {say(about)}
        {source.attribution && ` ${source.attribution}`}
      </p>
      {picture && (
        <img className="own-legend" src={picture} alt={say(fill(words.legend, { layer: title }))} />
      )}
      {kind === 'raster' && (!source.legend || failed) && (
        <p className="layer-about">{say(failed ? words.legendFailed : words.noLegend)}</p>
      )}
    </>
  );
}
