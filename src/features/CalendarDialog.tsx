import { useCallback, useEffect, useMemo } from 'react';
import { fill, type Text, useLanguage, useSay } from '../i18n/index.ts';
import { toCalendarFile } from '../model/calendar.ts';
import { type DueDate, dueText, type Telling, toCalendarDay } from '../model/due-dates.ts';
import { loadDetails, useCatalog } from '../state/index.ts';
import { Dialog } from '../ui/Dialog.tsx';
import './calendar.css';
import { HandOver } from './HandOver.tsx';

const words = {
  title: { zh: '放进日历', en: 'To your calendar' },
  close: { zh: '关闭', en: 'Close' },
  count: {
    zh: '{n} 个还没到的日子，每个是一个全天日程，不带提醒。只知道到年或月的，记在最后一天。',
    en: '{n} dates still to come, each an all-day event without an alarm. Where only the year or month is known, its last day is taken.',
  },
  one: {
    zh: '一个全天日程，不带提醒。只知道到年或月的，记在最后一天。',
    en: 'One all-day event without an alarm. Where only the year or month is known, its last day is taken.',
  },
  coming: { zh: '正在读取依据…', en: 'Reading the sources…' },
  save: { zh: '存成日历文件', en: 'Save a calendar file' },
  copy: { zh: '复制日期', en: 'Copy the dates' },
  saved: {
    zh: '日历文件（.ics）已交给浏览器下载。打开它，手机和电脑的日历都认得；以后再放一次，旧的会被更新。',
    en: 'The calendar file (.ics) is with your browser’s downloads. Open it: the calendars of phones and computers take it, and a later file corrects the earlier one.',
  },
  dates: { zh: '日期', en: 'Dates' },
} satisfies Record<string, Text>;

/** Where an entry opens in the atlas. */
function addressOf(id: string): string {
  const url = new URL(location.href);
  url.hash = `v=1&sel=${id}`;
  return url.href;
}

/** All that a calendar says of dates; null until the records of their sectors have come, or have failed to. */
function useTelling(dates: readonly DueDate[]): Telling | null {
  const language = useLanguage();
  const details = useCatalog((state) => state.details);
  const documents = useCatalog((state) => state.documents);
  const version = useCatalog((state) => state.version);
  const sectors = useMemo(() => [...new Set(dates.map(({ entry }) => entry.sector))], [dates]);
  useEffect(() => {
    for (const sector of sectors) void loadDetails(sector);
  }, [sectors]);
  return useMemo(() => {
    if (sectors.some((sector) => (details[sector]?.phase ?? 'loading') === 'loading')) return null;
    return {
      language,
      documents,
      version,
      address: addressOf,
      record: ({ sector, id }) => {
        const known = details[sector];
        return known?.phase === 'ready' ? known.entries.get(id) : undefined;
      },
    };
  }, [sectors, details, documents, version, language]);
}

type Props = { dates: readonly DueDate[]; name: Text; onClose: () => void };

/** What will stand in the calendar, and the ways to get it there. */
export function CalendarDialog({ dates, name, onClose }: Props) {
  const say = useSay();
  const language = useLanguage();
  const telling = useTelling(dates);
  const [only] = dates.length === 1 ? dates : [];
  const file = useCallback(() => {
    const days = telling ? dates.map((date) => toCalendarDay(date, telling)) : [];
    const text = toCalendarFile({ name: name[language], days, made: new Date() });
    return new File([text], `${only?.entry.id ?? 'subcenter-atlas'}.ics`, { type: 'text/calendar' });
  }, [dates, telling, name, language, only]);
  const inWords = () =>
    [
      ...dates.map((date) => `${say(date.entry.name)} · ${dueText(date, language)}`),
      only ? addressOf(only.entry.id) : location.href.replace(/#.*/, ''),
    ].join('\n');
  return (
    <Dialog title={say(words.title)} closeLabel={say(words.close)} onClose={onClose}>
      <p>{say(only ? words.one : fill(words.count, { n: dates.length }))}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys only when it can be reached */}
      <ol className="calendar-dates" aria-label={say(words.dates)} tabIndex={0}>
        {dates.map((date) => (
          <li key={date.entry.id}>
            <span>{dueText(date, language)}</span> {say(date.entry.name)}
          </li>
        ))}
      </ol>
      {!telling && <p role="status">{say(words.coming)}</p>}
      <HandOver
        file={file}
        inWords={inWords}
        saveLabel={words.save}
        copyLabel={words.copy}
        saved={words.saved}
        disabled={!telling}
      />
    </Dialog>
  );
}
