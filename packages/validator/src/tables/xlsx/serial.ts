import type { ByteBuffer } from "./byte-buffer.js";
import {
  type NumberFormat,
  SHOWS_DATE,
  SHOWS_DATE_AND_TIME,
  SHOWS_ELAPSED,
  SHOWS_TIME,
} from "./number-formats.js";

const DAY_SECONDS = 86_400;

/** 9999-12-31, the last day that spreadsheets know. */
const LAST_SERIAL = 2_958_465;

/** From the day 0 of 1904 to that of 1900, as serial numbers. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** The day that 1900 did not have, and spreadsheets count. */
const FALSE_LEAP_DAY = 60;

/** A day of the calendar as a spreadsheet shows it. */
export interface SerialDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day of a serial number of the 1900 system. Number 60 is 29 February 1900, which was none: it is
 * told as it is shown, and whoever reads it finds the day impossible.
 */
export function serialDay(serial: number): SerialDay {
  if (serial === FALSE_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  // Days since 1 March of the year 0, of which every 400 years have as many (the civil calendar, by eras).
  const days = serial + (serial < FALSE_LEAP_DAY ? 693_900 : 693_899);
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** The serial number in the 1900 system of one in the 1904 system. */
export function from1904(serial: number): number {
  return serial + DAYS_FROM_1900_TO_1904;
}

/** Whether a number can be shown as a day or a time at all. */
export function isSerial(serial: number): boolean {
  return serial >= 0 && serial < LAST_SERIAL + 1;
}

/**
 * Adds what a format shows of a serial number: days as `YYYY-MM-DD`, times as `HH:MM`, with seconds
 * where there are any.
 */
export function appendSerial(into: ByteBuffer, serial: number, format: NumberFormat): void {
  let day = Math.floor(serial);
  let seconds = Math.round((serial - day) * DAY_SECONDS);
  if (seconds === DAY_SECONDS) {
    day++;
    seconds = 0;
  }
  const { shows } = format;
  if (shows === SHOWS_DATE || shows === SHOWS_DATE_AND_TIME) {
    const date = serialDay(day);
    into.appendDigits(date.year, 4);
    into.appendByte(0x2d);
    into.appendDigits(date.month, 2);
    into.appendByte(0x2d);
    into.appendDigits(date.day, 2);
    // Midnight is what a day without a time has.
    if (shows === SHOWS_DATE || seconds === 0) return;
    into.appendByte(0x20);
  }
  let hours = Math.floor(seconds / 3600);
  if (shows === SHOWS_ELAPSED) hours += day * 24;
  appendTime(into, hours, seconds % 3600);
}

function appendTime(into: ByteBuffer, hours: number, rest: number): void {
  into.appendDigits(hours, hours < 100 ? 2 : String(hours).length);
  into.appendByte(0x3a);
  into.appendDigits(Math.floor(rest / 60), 2);
  if (rest % 60 === 0) return;
  into.appendByte(0x3a);
  into.appendDigits(rest % 60, 2);
}

const ISO = /^(\d{4}-\d{2}-\d{2})?(?:T?(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/;

/** What a format shows of a day or a time that is written as ISO 8601; other texts stay as they are. */
export function shownIso(text: string, { shows }: NumberFormat): string {
  const [, date, time] = ISO.exec(text) ?? [];
  if (date === undefined || time === undefined) return time ?? date ?? text;
  const short = time.replace(/:00$/, "").padEnd(5, ":00");
  if (shows === SHOWS_TIME) return short;
  return shows === SHOWS_DATE || /^00:00(?::00)?$/.test(time) ? date : `${date} ${short}`;
}
