/**
 * A calendar file of whole days, as RFC 5545 asks: lines end in CRLF and are folded at 75 octets, never inside a
 * character; words are escaped; a day is a DATE and ends on the next. No alarms: whether to be woken is the reader's choice.
 */
export type CalendarDay = {
  /** The same for the same thing in every file, so that a calendar takes a later file as its correction. */
  readonly uid: string;
  /** `2030-12-31`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
};

export type Calendar = {
  readonly name: string;
  readonly days: readonly CalendarDay[];
  /** When the file is made. */
  readonly made: Date;
};

const mostOctets = 75;
const encoder = new TextEncoder();

/** A content line in pieces of at most 75 octets; a piece that continues starts with a space, which counts. */
export function fold(line: string): string {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

/** Words as a TEXT value; control characters have no place in one. */
export const escapeText = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const basicDay = (day: string): string => day.replaceAll('-', '');

function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

const stampOf = (moment: Date): string => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const eventLines = ({ uid, day, summary, description, url }: CalendarDay, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${basicDay(day)}`,
  `DTEND;VALUE=DATE:${basicDay(nextDay(day))}`,
  `SUMMARY:${escapeText(summary)}`,
  `DESCRIPTION:${escapeText(description)}`,
  `URL:${url}`,
  // A due date does not make its day busy.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

export function toCalendarFile({ name, days, made }: Calendar): string {
  const stamp = stampOf(made);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Subcenter Atlas//Due dates//EN',
    'CALSCALE:GREGORIAN',
    // Not in the RFC, and read by all the calendars that matter.
    `X-WR-CALNAME:${escapeText(name)}`,
    ...days.flatMap((day) => eventLines(day, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
