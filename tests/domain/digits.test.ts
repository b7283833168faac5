import { describe, expect, it } from 'vitest';
import { writeArabicDigits } from '../../src/domain/digits.ts';

describe('Arabic-Indic digits', () => {
  it.each([
    ['12 أو أكثر', '١٢ أو أكثر'],
    ['قتيلًا: 1,200', 'قتيلًا: ١٬٢٠٠'],
    ['الفقرات 2–3, 10', 'الفقرات ٢–٣, ١٠'],
    ['الفقرتان 1 و4', 'الفقرتان ١ و٤'],
    ['10 حزيران/يونيو 2021', '١٠ حزيران/يونيو ٢٠٢١'],
    ['الساعة 00:01', 'الساعة ٠٠:٠١'],
    ['35.65° شمالًا', '٣٥٫٦٥° شمالًا'],
    ['[8]', '[٨]'],
    ['1 + 1 + 2', '١ + ١ + ٢'],
  ])('write the numbers of a text: %s', (text, written) => {
    expect(writeArabicDigits(text)).toBe(written);
  });

  it.each([
    'الحادث 2021-06-10-southern-idlib',
    'في https://example.org/2021/06/10 نصّه',
    'إلى 3f@example.org',
    'وثيقة PA-X 2273',
    'رخصة CC BY 4.0',
    'وثيقة S/2018/852',
    'طريق M4',
    'عرضه 6 km',
    'نسخة (12345678)',
    'بتاريخ 2021-06-10',
  ])('leave what names something as it is: %s', (text) => {
    expect(writeArabicDigits(text)).toBe(text);
  });

  it('begin again after a name in Latin letters has ended', () => {
    expect(writeArabicDigits('وثيقة PA-X 2273، وعدد القتلى 12')).toBe('وثيقة PA-X 2273، وعدد القتلى ١٢');
    expect(writeArabicDigits('نسخة 2026 (1dda2ce6)')).toBe('نسخة ٢٠٢٦ (1dda2ce6)');
    expect(writeArabicDigits('بحسب AFP، 12 قتيلًا')).toBe('بحسب AFP، ١٢ قتيلًا');
  });
});
