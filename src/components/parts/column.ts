/** A column of a `StackTable`. */
export interface Column {
  label: string;
  /** Figures stand at the line's end. */
  numeric?: boolean;
}
