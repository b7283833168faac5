const MILLISECONDS_A_DAY = 86_400_000;

/** Whole days from one calendar day (`YYYY-MM-DD`) to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The calendar day `count` days after `day`. */
export function addDays(day: string, count: number): string {
  return new Date((dayNumber(day) + count) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The month of a day: `2021-06`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The weekday of a day: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: string): number {
  // 1 January 1970 was a Thursday.
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** How many days the month (1–12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Every month from the first to the last (`YYYY-MM`), both included. */
export function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  for (let number = monthNumber(first); number <= monthNumber(last); number += 1) {
    months.push(`${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}

/** Days since 1970 of a calendar day, in UTC throughout: the machine's zone plays no part. */
function dayNumber(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, date) / MILLISECONDS_A_DAY;
}

function monthNumber(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return year * 12 + number - 1;
}
