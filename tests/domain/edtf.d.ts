/** The part of the `edtf` package that the tests ask for a second opinion; it comes without types. */
declare module 'edtf' {
  interface Dated {
    /** Milliseconds since 1970, UTC. */
    min: number;
    max: number;
  }
  export default function edtf(text: string, options?: { level: number }): Dated;
}
