import type { MapOptions } from 'maplibre-gl';
import { currentLanguage } from '../i18n/language.ts';
import { embedding } from '../state/embed.ts';

/** Inside a page that scrolls: how the map is moved without holding that page up. */
const words = {
  zh: {
    'CooperativeGesturesHandler.WindowsHelpText': '按住 Ctrl 再滚动来缩放地图',
    'CooperativeGesturesHandler.MacHelpText': '按住 ⌘ 再滚动来缩放地图',
    'CooperativeGesturesHandler.MobileHelpText': '用两指移动地图',
  },
  en: {
    'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
    'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
    'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
  },
};

export const gestures = (): Pick<MapOptions, 'cooperativeGestures' | 'locale'> =>
  embedding ? { cooperativeGestures: true, locale: words[currentLanguage()] } : {};
