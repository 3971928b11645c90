import type { DeviceState } from "./devices/device.js";

/** What a run was at the end of one step: all that the steps after it depend on, and what was saved up to it. */
export interface PastState {
  readonly cells: Float64Array;
  readonly devices: readonly DeviceState[];
  readonly peaks: Float64Array;
  /** [output][time] as the run had written it. */
  readonly saved: Float64Array;
}

/**
 * The part that several runs with the same parameters share, before any of them moves a lever. The first run given an
 * empty past fills it at `step`; the others begin there, with the very numbers that they would have come to by themselves.
 */
export class Past {
  /** Step at whose end the runs part; at least 1. */
  readonly step: number;
  state: PastState | undefined;

  constructor(step: number) {
    this.step = step;
  }

  /** Empties it, for the next set of parameters. */
  forget(): void {
    this.state = undefined;
  }
}
