import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { useSay } from '../../i18n/index.ts';
import { hasMap, openDialog, useView } from '../../state/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { DataPart } from './DataPart.tsx';
import './export.css';
import { PicturePart } from './PicturePart.tsx';
import { words } from './words.ts';

const parts = ['picture', 'data', 'view'] as const;
type Part = (typeof parts)[number];

/** Takes home what is on the screen: as a picture, as data, as an address. */
export function Export() {
  const say = useSay();
  const map = useView(hasMap);
  const [part, setPart] = useState<Part>(map ? 'picture' : 'data');
  return (
    <div className="export">
      <Segments
        legend={say(words.what)}
        value={part}
        options={parts.map((value) => ({ value, label: say(words[value]) }))}
        onChange={setPart}
      />
      {part === 'picture' && <PicturePart />}
      {part === 'data' && <DataPart />}
      {part === 'view' && (
        <>
          <p>{say(words.address)}</p>
          <div className="export-buttons">
            <Button look="main" onClick={() => openDialog('share')}>
              <Share2 size={18} strokeWidth={1.5} aria-hidden />
              {say(words.share)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
