import { useSay } from '../i18n/index.ts';
import { openDialog, usePanels } from '../state/index.ts';
import { Beside } from '../ui/Beside.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useSmallPage } from '../ui/use-media.ts';
import { featureById } from './features.ts';
import { FeaturePanel } from './Panels.tsx';
import { words } from './words.ts';

/** The tool that is open as a dialog. */
export function Dialogs() {
  const say = useSay();
  const id = usePanels((state) => state.dialog);
  const small = useSmallPage();
  const feature = id ? featureById.get(id) : undefined;
  if (!feature) return null;
  if (feature.beside === 'everywhere' || (feature.beside && !small))
    return (
      <Beside title={say(feature.title)} closeLabel={say(words.close)} onClose={() => openDialog(null)}>
        <FeaturePanel id={feature.id} />
      </Beside>
    );
  return (
    <Dialog
      title={say(feature.title)}
      closeLabel={say(words.close)}
      wide={feature.wide ?? false}
      onClose={() => openDialog(null)}
    >
      <FeaturePanel id={feature.id} />
    </Dialog>
  );
}
