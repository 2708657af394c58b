import { useId, useState } from 'react';
import { fill, useSay } from '../../i18n/index.ts';
import { shownNow } from '../../map/index.ts';
import { sideName, useCatalog, useCompare, useTime } from '../../state/index.ts';
import { canDownload } from '../../ui/abilities.ts';
import { Button } from '../../ui/Button.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { PictureWays, useFileAddress } from '../PictureWays.tsx';
import { sheetWords } from '../sheet-words.ts';
import { possible, type Ratio, ratios } from './size.ts';
import { useDataAddress } from './use-data-address.ts';
import { type Picture, usePicture } from './use-picture.ts';
import { words } from './words.ts';

type ReadyProps = { readonly picture: Extract<Picture, { phase: 'ready' }>; readonly title: string };

function Ready({ picture, title }: ReadyProps) {
  const say = useSay();
  const { file, width, height } = picture;
  const short = useFileAddress(file);
  // A browser inside an app keeps only pictures that carry themselves.
  const carried = useDataAddress(canDownload(navigator.userAgent) ? null : file);
  const source = canDownload(navigator.userAgent) ? short : carried;
  return (
    <>
      <p className="export-soft">{say(fill(words.done, { width, height }))}</p>
      {source && <img src={source} width={width} height={height} alt={say(fill(words.alt, { title }))} />}
      <PictureWays file={file} />
    </>
  );
}

/** The side of a comparison that is drawn. */
function OneSide() {
  const say = useSay();
  const comparison = useCompare((state) => state.comparison);
  const documents = useCatalog((state) => state.documents);
  const time = useTime((state) => state);
  if (!comparison) return null;
  const left = say(sideName(comparison.left, time, documents));
  return <p className="export-soft">{say(fill(words.oneSide, { left }))}</p>;
}

/** The map as a picture: its title, its size, and the sheet itself once it is drawn. */
export function PicturePart() {
  const say = useSay();
  const field = useId();
  const [title, setTitle] = useState('');
  const [ratio, setRatio] = useState<Ratio>(2);
  const [shown] = useState(shownNow);
  const { picture, make, cancel } = usePicture();
  if (!shown) return <p>{say(words.noMap)}</p>;
  const { frame, longestSide } = shown;
  const open = possible(frame, longestSide);
  const most = open.at(-1) ?? 1;
  const chosen = open.includes(ratio) ? ratio : most;
  const drawing = picture.phase === 'drawing';
  return (
    <>
      <p>{say(words.lead)}</p>
      <OneSide />
      <div className="labelled">
        <label htmlFor={field}>{say(words.title)}</label>
        <input
          id={field}
          className="field"
          type="text"
          maxLength={80}
          placeholder={say(sheetWords.land)}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <div className="export-size">
        <Segments
          legend={say(words.size)}
          value={String(chosen)}
          options={open.map((value) => ({
            value: String(value),
            label: say(fill(words.times, { ratio: value })),
          }))}
          onChange={(value) => setRatio(ratios.find((one) => String(one) === value) ?? 1)}
        />
        <p className="export-soft">
          {say(fill(words.pixels, { width: frame.width * chosen, height: frame.height * chosen }))}{' '}
          {open.length < ratios.length && say(fill(words.largest, { ratio: most }))}
        </p>
      </div>
      <div className="export-buttons">
        <Button look="main" disabled={drawing} onClick={() => make(title, chosen)}>
          {say(picture.phase === 'ready' ? words.again : words.make)}
        </Button>
        {drawing && <Button onClick={cancel}>{say(words.cancel)}</Button>}
      </div>
      <p className="export-told" role="status">
        {drawing && say(words.drawing)}
      </p>
      {picture.phase === 'failed' && <p role="alert">{say(words.failed)}</p>}
      {picture.phase === 'ready' && <Ready picture={picture} title={title || say(sheetWords.land)} />}
    </>
  );
}
