/** One parameter in a sample of the posterior. */
export interface SampledParameter {
  readonly name: string;
  /** Lowest and highest value in the sample, on the parameter's scale: between them values are kept in 65,536 steps. */
  readonly low: number;
  readonly high: number;
  /** How well the chains agree on it, see `Convergence`. */
  readonly rHat: number;
  readonly bulkDraws: number;
  readonly tailDraws: number;
}

/** A sample of the posterior of England's fit, with what made it. Plain data. */
export interface KeptSample {
  /** Of the fit that it belongs to, see `fitFingerprint`. */
  readonly fingerprint: string;
  /** Sum of squares of data and priors at that fit, with the stated errors: it tells whether model and data are the same. */
  readonly sumOfSquares: number;
  /** `dataHash` of the data that it was made with: all that the package had, of which the fit uses a part. */
  readonly dataHash: string;
  /** Of this package, when it was made. */
  readonly version: string;
  readonly seed: number;
  readonly chains: number;
  /** Rows of the sample. */
  readonly draws: number;
  /** Draws for which no proposal was found, and which are not among the rows. */
  readonly lost: number;
  /** Proposals for each draw, and the share of those after the first that were accepted. */
  readonly proposals: number;
  readonly acceptance: number;
  /** Standard deviation of the log weights of the proposals of one draw: 0 where proposals are the posterior. */
  readonly logWeightSd: number;
  /** What the residuals showed of the errors, see `SeriesErrors`. */
  readonly persistence: number;
  readonly factors: Readonly<Record<string, number>>;
  /** In the order of the rows' numbers. */
  readonly parameters: readonly SampledParameter[];
  /** Rows one after another, 16 bits for each number, the lower eight first, in base64. */
  readonly data: string;
}
