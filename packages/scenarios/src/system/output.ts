/** What a reader of the results asks for: a variable of the model with a plain label and a direction. */
export interface Output {
  /** Stable id, kebab-case, used by every command and in every file. */
  readonly id: string;
  /** Variable of the model; with the element for an arrayed one. */
  readonly variable: string;
  readonly label: string;
  readonly unit: string;
  /** Which way is an improvement; absent where neither is. */
  readonly better?: "lower" | "higher";
  /** Id of the published series that this measures, drawn as dots beside the fan. */
  readonly series?: string;
  /** Ids of further published series: the output measures the sum of `series` and these. */
  readonly seriesAdded?: readonly string[];
  /** Published values are multiplied by this before they are compared, for example 1e6 for a series in millions. 1 when absent. */
  readonly seriesScale?: number;
  /** True for what the report charts and the tables print unless asked for others. */
  readonly headline?: boolean;
}

/** A published figure that the calibrated model is held against. Never an input of the model. */
export interface Target {
  readonly id: string;
  /** Variable of the model; with the element for an arrayed one. */
  readonly variable: string;
  /** `level`: the value at `year`; `change`: per cent from `since` to `year`; `ratio`: value at `year` over value at `since`. */
  readonly kind: "level" | "change" | "ratio";
  readonly year: number;
  readonly since?: number;
  readonly published: number;
  /** Allowed difference: a share of the published level, or percentage points of a change. */
  readonly tolerance: number;
  /** Id of the figure in `evidence/`. */
  readonly figure: string;
  readonly note?: string;
}
