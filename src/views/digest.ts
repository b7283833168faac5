import { hash } from 'node:crypto';

/** SHA-256, in hexadecimal, of a plain value: of everything it holds. Views are made by pure functions, so their keys come in one order. */
export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'hex');
}
