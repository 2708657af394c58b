import type { KeyHelp } from '../state/index.ts';

/** The keys of a briefing, told in words; what they do is in `story/keys`. */
export const stageKeys: readonly KeyHelp[] = [
  { keys: '→  PageDown  Space', does: { zh: '下一页', en: 'Next slide' } },
  { keys: '←  PageUp', does: { zh: '上一页', en: 'Slide before' } },
  { keys: 'Home  End', does: { zh: '第一页、最后一页', en: 'First, last slide' } },
  { keys: '1…  Enter', does: { zh: '输入页码，跳到那一页', en: 'A slide by its number' } },
  { keys: 'F', does: { zh: '全屏', en: 'Full screen' } },
  { keys: 'B  .', does: { zh: '黑屏，再按一次回来', en: 'Black screen, and back' } },
  { keys: 'T', does: { zh: '换配色：浅色、深色、投影', en: 'Theme: light, dark, projector' } },
  { keys: 'L', does: { zh: '大字', en: 'Large type' } },
  {
    keys: 'Esc',
    does: { zh: '结束讲解；看别处时，回到这一页', en: 'Leave; while looking around, back to the slide' },
  },
];
