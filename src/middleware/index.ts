import type { MiddlewareHandler } from 'astro';

/** Writes the digits of Arabic pages as the site is set: the last step of every page, built or shown while somebody writes. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (import.meta.env.DIGITS !== 'arab' || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { withArabicDigits } = await import('./page-digits.ts');
  return new Response(withArabicDigits(await response.text()), response);
};
