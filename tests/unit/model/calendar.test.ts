import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, escapeText, fold, toCalendarFile } from '../../../src/model/calendar.ts';

const octets = (words: string): number => new TextEncoder().encode(words).length;

const day = (from: Partial<CalendarDay> = {}): CalendarDay => ({
  uid: 'rail-m101-1.due@subcenter-atlas',
  day: '2026-12-31',
  summary: 'M101 线一期：2026年底前完成',
  description: '现在：建设中\n依据：规划；表6-1, 第1行 \\ 等',
  url: 'https://atlas.example/#v=1&sel=rail-m101-1',
  ...from,
});

const made = new Date('2026-11-20T08:09:10Z');
const fileOf = (...days: CalendarDay[]) => toCalendarFile({ name: '我的关注', days, made });

/** What a calendar program reads in a file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** Any words at all, of every script, with line breaks, quotes and signs. */
const anyWords = fc.string({ unit: 'binary', maxLength: 200 });
/** As a TEXT value keeps them: no control characters but tab and line break, one kind of line break. */
const plain = (words: string): string => words.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

describe('folding', () => {
  it('makes lines of at most 75 octets that join to the same line', () => {
    fc.assert(
      fc.property(
        anyWords.map((words) => words.replace(/[\r\n]/g, '')),
        (line) => {
          const folded = fold(line);
          for (const piece of folded.split('\r\n')) expect(octets(piece)).toBeLessThanOrEqual(75);
          expect(folded.replaceAll('\r\n ', '')).toBe(line);
        },
      ),
    );
  });

  it('breaks no character: every piece is whole words of UTF-8', () => {
    const folded = fold('副'.repeat(60) + '😀'.repeat(40));
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const piece of folded.split('\r\n')) {
      expect(piece.isWellFormed()).toBe(true);
      expect(decoder.decode(new TextEncoder().encode(piece))).toBe(piece);
    }
  });

  it('leaves a line of 75 octets alone and folds one of 76', () => {
    expect(fold('a'.repeat(75))).not.toContain('\r\n');
    expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });
});

it('escapes what has a meaning of its own', () => {
  expect(escapeText('a,b;c\\d\r\ne\u0007f')).toBe('a\\,b\\;c\\\\d\\ne' + 'f');
});

describe('a calendar file', () => {
  it('is read back by a calendar as it was meant', () => {
    fc.assert(
      fc.property(
        anyWords,
        anyWords,
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true }),
        (summary, description, date) => {
          const on = date.toISOString().slice(0, 10);
          const [event] = read(fileOf(day({ summary, description, day: on })));
          expect(event?.summary ?? '').toBe(plain(summary));
          expect(event?.description ?? '').toBe(plain(description));
          expect(event?.startDate.isDate).toBe(true);
          expect(event?.startDate.toString()).toBe(on);
        },
      ),
    );
  });

  it('ends an all-day event on the next day, over the end of a month, a year, a leap day', () => {
    const ends = (on: string) => read(fileOf(day({ day: on })))[0]?.endDate.toString();
    expect(ends('2026-12-31')).toBe('2027-01-01');
    expect(ends('2028-02-28')).toBe('2028-02-29');
    expect(ends('2027-02-28')).toBe('2027-03-01');
  });

  it('keeps to the letter of RFC 5545', () => {
    const file = fileOf(day(), day({ uid: 'b' }));
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(file));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/Subcenter Atlas/);
    const [first] = calendar.getAllSubcomponents('vevent');
    expect(first?.getFirstPropertyValue('uid')).toBe('rail-m101-1.due@subcenter-atlas');
    expect(String(first?.getFirstPropertyValue('dtstamp'))).toBe('2026-11-20T08:09:10Z');
    expect(first?.getFirstPropertyValue('url')).toBe('https://atlas.example/#v=1&sel=rail-m101-1');
    expect(first?.getAllSubcomponents('valarm')).toEqual([]);
    expect(read(file)).toHaveLength(2);
  });
});
