/** Where something stands in a file: 1-based line and column (in UTF-16 code units, tabs count one). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Writes a place the way editors and CI systems turn into a link. */
export const formatPlace = (place: Place): string => `${place.file}:${place.line}:${place.column}`;
