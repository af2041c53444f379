/** A file that a generator wrote, not yet on disk. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}
