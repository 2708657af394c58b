import { registerSW } from 'virtual:pwa-register';
import { dismiss, notify } from '../state/index.ts';
import { words } from './words.ts';

/** Keeps the atlas on the device after the first visit; a new version is put in place only when the reader says so. */
export function startOffline(): void {
  const update = registerSW({
    onOfflineReady() {
      document.documentElement.dataset.offline = 'ready';
      notify({ id: 'offline', text: words.offlineReady });
    },
    onNeedRefresh() {
      notify({
        id: 'update',
        text: words.update,
        action: {
          label: words.updateNow,
          run: () => {
            dismiss('update');
            void update(true);
          },
        },
      });
    },
  });
}
