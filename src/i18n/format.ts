import type { Language, Text } from './text.ts';

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

/** A number as readers write it, at most `digits` decimals: 10.8, 12,000; in Chinese 万 from ten thousand on. */
export function formatNumber(value: number, language: Language, digits = 2): string {
  if (language === 'zh' && Math.abs(value) >= 10_000) {
    const [by, word] = Math.abs(value) >= 100_000_000 ? [100_000_000, '亿'] : [10_000, '万'];
    return `${new Intl.NumberFormat(locales.zh, { maximumFractionDigits: digits }).format(value / by)} ${word}`;
  }
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value);
}

/** Made once each: a list of all entries writes thousands of dates. */
const englishDates = new Map<boolean, Intl.DateTimeFormat>();
function englishDate(withDay: boolean): Intl.DateTimeFormat {
  const known = englishDates.get(withDay);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales.en, {
    year: 'numeric',
    month: 'short',
    ...(withDay ? { day: 'numeric' as const } : {}),
    timeZone: 'UTC',
  });
  englishDates.set(withDay, made);
  return made;
}

/** A date known to the year, month or day: `2030`, `2024-12`, `2024-12-31`. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (language === 'zh') {
    return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  }
  if (!year || !month) return date;
  return englishDate(day !== undefined).format(Date.UTC(year, month - 1, day ?? 1));
}

/** A distance in metres: whole tens of metres below one kilometre, tenths of a kilometre above. */
export function formatDistance(metres: number, language: Language): string {
  if (metres < 1000) return `${Math.round(metres / 10) * 10} ${language === 'zh' ? '米' : 'm'}`;
  return `${formatNumber(metres / 1000, language, 1)} ${language === 'zh' ? '公里' : 'km'}`;
}

/** Puts values into a text's `{named}` places; a value may be a text itself. */
export function fill(text: Text, values: Readonly<Record<string, Text | string | number>>): Text {
  const into = (language: Language) =>
    text[language].replace(/\{(\w+)\}/g, (place, key: string) => {
      const value = values[key] ?? place;
      return typeof value === 'object' ? value[language] : String(value);
    });
  return { zh: into('zh'), en: into('en') };
}
