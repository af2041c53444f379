/** A comment of the code: all of its text, and where it starts. */
export interface Comment {
  readonly text: string;
  readonly at: number;
}
