/** What is wrong with a text that is no equation; `column` counts from 1. */
export interface ParseProblem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly column?: number;
}

/** Leaves the parser by being thrown, and never leaves this folder. */
export class Rejection extends Error {
  readonly problem: ParseProblem;

  constructor(problem: ParseProblem) {
    super(problem.message);
    this.problem = problem;
  }
}
