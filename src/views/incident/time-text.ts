import { codeWords } from '../../i18n/codes.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';

/** A time of day in words: `morning`, `05:30`, `about 06:00`. */
export function timeText(time: string, locale: Locale): string {
  const parts = codeWords[locale].time;
  if (time in parts) return parts[time as keyof typeof parts];
  const [exactness, hour = ''] = time.split(' ');
  return exactness === 'about' ? incidentWords[locale].about(hour) : incidentWords[locale].at(hour);
}
