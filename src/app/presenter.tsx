import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { PresenterWindow } from '../features/story/PresenterWindow.tsx';
import { useLanguage } from '../i18n/index.ts';
import { shownTheme, useSettings } from '../state/index.ts';
import { startDevice } from './device.ts';

/** The presenter's window: a page of its own, without a map. */
function Page({ id }: { id: string }) {
  const language = useLanguage();
  const theme = useSettings(shownTheme);
  const typeScale = useSettings((state) => state.typeScale);
  useEffect(() => {
    const page = document.documentElement;
    page.lang = language === 'zh' ? 'zh-CN' : 'en';
    page.dataset.theme = theme;
    page.style.setProperty('--type-scale', String(typeScale));
  }, [language, theme, typeScale]);
  return <PresenterWindow id={id} />;
}

export function startPresenter(id: string): void {
  startDevice();
  const root = document.getElementById('root');
  if (root)
    createRoot(root).render(
      <StrictMode>
        <Page id={id} />
      </StrictMode>,
    );
}
