/** A question on which the documents disagree, and the ways to read it: each is a setting of the model's switches. */
export interface Reading {
  /** Kebab-case; also the name on the command line. */
  readonly id: string;
  readonly question: string;
  /** The first is the one that the baseline has. */
  readonly sides: readonly [ReadingSide, ReadingSide, ...ReadingSide[]];
  /** Ids of figures and effects in `evidence/` that bear on it. */
  readonly evidence: readonly string[];
  /** Ids of policies that it bears on first. */
  readonly policies: readonly string[];
  /** Lines of the documents, as in the coverage table. */
  readonly lines: readonly string[];
}

export interface ReadingSide {
  readonly id: string;
  /** What follows from what, as this side says. */
  readonly says: string;
  /** Switches of the model; empty for the side of the baseline. */
  readonly parameters: Readonly<Record<string, number>>;
}
