/** Makes the full address of a path on this site: rows link back to their page. */
export type Address = (path: string) => string;
