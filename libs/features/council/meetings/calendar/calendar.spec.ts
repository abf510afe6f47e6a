import { calendarOf, type CalendarMeeting } from './calendar.js';

const MEETING: CalendarMeeting = {
  id: '0193a000-0000-7000-8000-000000000001',
  title: 'Rådsmöte; om tal, text och åäö',
  startsAt: new Date('2026-03-29T00:30:00Z'),
  endsAt: new Date('2026-03-29T02:00:00Z'),
  place: 'Sammanträdesrum Skaraborg, våning 3, Kommunhuset i Kristinehamn, Uroksgatan',
  link: null,
  state: 'called',
  sequence: 2,
  updatedAt: new Date('2026-03-01T12:00:00Z'),
  page: 'https://torget.test/ai-radet/moten/1',
  agenda: ['1. Val av justerare', '2. Gemensam tal till text'],
};

const of = (meeting: CalendarMeeting): string => calendarOf('AI-rådet', 'torget.test', [meeting]);
const unfolded = (calendar: string): string[] => calendar.replace(/\r\n[ \t]/g, '').split('\r\n');

it('gives times in UTC, across the change to summer time', () => {
  expect(unfolded(of(MEETING))).toEqual(
    expect.arrayContaining(['DTSTART:20260329T003000Z', 'DTEND:20260329T020000Z', 'DTSTAMP:20260301T120000Z']),
  );
});

it('escapes what would end a text, and folds lines at 75 octets', () => {
  const calendar = of(MEETING);
  expect(unfolded(calendar)).toContain(String.raw`SUMMARY:Rådsmöte\; om tal\, text och åäö`);
  expect(unfolded(calendar)).toContain(
    String.raw`DESCRIPTION:1. Val av justerare\n2. Gemensam tal till text\n\nhttps://torget.test/ai-radet/moten/1`,
  );
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

it('names the same meeting in the same way, and says when it was changed or cancelled', () => {
  const uid = `UID:meeting-${MEETING.id}@torget.test`;
  expect(unfolded(of(MEETING))).toEqual(expect.arrayContaining([uid, 'SEQUENCE:2', 'STATUS:CONFIRMED']));
  const cancelled = of({ ...MEETING, state: 'cancelled', sequence: 3 });
  expect(unfolded(cancelled)).toEqual(expect.arrayContaining([uid, 'SEQUENCE:3', 'STATUS:CANCELLED']));
});

it('is the same text for the same meetings', () => {
  expect(of(MEETING)).toBe(of(MEETING));
});
