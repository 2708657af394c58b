import { type Language, setLanguage, type Text, useLanguage, useSay } from '../../i18n/index.ts';
import type { Theme } from '../../layers/index.ts';
import { setShortcuts, setTheme, setTypeScale, typeScales, useSettings } from '../../state/index.ts';
import { Segments } from '../../ui/Segments.tsx';
import { KeptButton } from '../KeptButton.tsx';
import { OfflinePart } from '../OfflinePart.tsx';

const words = {
  language: { zh: '语言 Language', en: 'Language 语言' },
  theme: { zh: '外观', en: 'Theme' },
  auto: { zh: '跟随设备', en: 'As the device' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  projector: { zh: '投影', en: 'Projector' },
  type: { zh: '字号', en: 'Text size' },
  usual: { zh: '标准', en: 'Usual' },
  large: { zh: '大', en: 'Large' },
  larger: { zh: '特大', en: 'Larger' },
  double: { zh: '两倍', en: 'Double' },
  shortcuts: { zh: '单字母快捷键', en: 'Single-letter shortcuts' },
  on: { zh: '开', en: 'On' },
  off: { zh: '关', en: 'Off' },
} satisfies Record<string, Text>;

const typeNames = { 1: words.usual, 1.25: words.large, 1.5: words.larger, 2: words.double } as const;

export function SettingsPanel() {
  const say = useSay();
  const language = useLanguage();
  const { theme, typeScale, shortcuts } = useSettings((state) => state);
  const themeOptions = (['auto', 'light', 'dark', 'projector'] as const).map((value) => ({
    value,
    label: say(words[value]),
  }));
  return (
    <>
      <Segments<Language>
        legend={say(words.language)}
        value={language}
        options={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
        onChange={setLanguage}
      />
      <Segments<Theme | 'auto'>
        legend={say(words.theme)}
        value={theme}
        options={themeOptions}
        onChange={setTheme}
      />
      <Segments
        legend={say(words.type)}
        value={String(typeScale)}
        options={typeScales.map((scale) => ({ value: String(scale), label: say(typeNames[scale]) }))}
        onChange={(value) => setTypeScale(typeScales.find((scale) => String(scale) === value) ?? 1)}
      />
      <Segments
        legend={say(words.shortcuts)}
        value={shortcuts ? 'on' : 'off'}
        options={[
          { value: 'on', label: say(words.on) },
          { value: 'off', label: say(words.off) },
        ]}
        onChange={(value) => setShortcuts(value === 'on')}
      />
      <OfflinePart />
      <KeptButton />
    </>
  );
}
