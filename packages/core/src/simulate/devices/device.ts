/**
 * What works between the steps of one run on cells that the equations take as given. The value of cell c stands at
 * `cells[c * stride + lane]`, so that several runs may share one array; a single run has stride 1 and lane 0.
 *
 * The order of a run is: {@link Device.begin} once stocks and held variables have their values at the start; then for each
 * step {@link Device.keep} where the equations are evaluated at its beginning, the stocks are moved to its end, and
 * {@link Device.recall} with the number of the step that begins there.
 */
export interface Device {
  /** Why the run is not to go on, if anything is. */
  readonly fault?: DeviceFault | undefined;
  /** Forgets the run before, and sets what holds at step 0. */
  begin(cells: Float64Array, stride: number, lane: number): void;
  /** Takes note of what the equations gave at the beginning of `step`. */
  keep(cells: Float64Array, step: number, stride: number, lane: number): void;
  /** Sets what holds during `step`. */
  recall(cells: Float64Array, step: number, stride: number, lane: number): void;
  /** Copies of what it knows between two steps, for a run that goes on from there. */
  state(): DeviceState;
  /** Knows what another run of the same model and step knew. */
  restore(state: DeviceState): void;
}

/** What a device cannot work with: the cell that it is about, and whether that is no number or holds more than can be remembered. */
export interface DeviceFault {
  readonly cell: number;
  readonly code: "not-finite" | "too-many-batches";
}

/** Numbers whose meaning only the device knows. */
export type DeviceState = readonly Float64Array[];
