import { normalQuantile } from "../compile/normal-quantile.js";
import { inverseFunction } from "./distributions/inverse.js";
import type { DrawnTogether, DrawPlan } from "./draw-plan.js";
import type { DrawnValue } from "./draw-targets.js";
import { Room } from "./room.js";
import { shareSource } from "./sampling/designs.js";
import { fromScale } from "./scale.js";

/** Some draws in a row: good until the next are made. */
export interface DrawSlice {
  /** Number of the first draw, from 0. */
  readonly first: number;
  readonly count: number;
  /** [draw][column] */
  readonly parameters: Float64Array;
  /** For each scenario [draw][move]. */
  readonly targets: readonly Float64Array[];
  /** How many of the draws lay outside the range of each column, then, scenario by scenario, of each watched move. */
  readonly outside: Int32Array;
}

/** Takes the value of a draw, counted from the first of the slice. */
type Put = (draw: number, value: number) => void;

/** Makes the values of `count` draws from number `first`. */
type Column = (first: number, count: number, put: Put) => void;

/** Prepares the making of draws; the function returned makes any slice of them, the same numbers whatever was made before. */
export function prepareDraws(plan: DrawPlan): (first: number, count: number) => DrawSlice {
  const { columns, design, count: total } = plan;
  const room = new Room();
  const parameterRoom = new Room();
  const prepare = ({ key, inverse }: DrawnValue): Column => {
    const shares = shareSource(design, key, total);
    const quantile = inverseFunction(inverse);
    return (first, count, put) => {
      const drawn = room.take(count);
      shares(first, drawn);
      for (let draw = 0; draw < count; draw++) put(draw, quantile(drawn[draw] as number));
    };
  };
  const singles = plan.singles.map((single) => ({ column: single.column, draw: prepare(single) }));
  const joints = plan.joints.map((joint) =>
    joint.sample === undefined ? prepareTogether(joint, plan) : prepareRows(joint, joint.sample, plan),
  );
  const scenarios = plan.targets.map(({ moves, watched }) => ({
    moves: moves.map((to) => (typeof to === "number" ? always(to) : prepare(to))),
    room: new Room(),
    watched,
  }));

  return (first, count) => {
    const parameters = parameterRoom.take(count * columns.length);
    const outside: number[] = columns.map(() => 0);
    const into = (column: number): Put => {
      const { low, high } = columns[column] ?? everywhere;
      return (draw, value) => {
        const beyond = value < low || value > high;
        if (beyond) outside[column] = (outside[column] as number) + 1;
        parameters[draw * columns.length + column] = beyond ? (value < low ? low : high) : value;
      };
    };
    for (const { column, draw } of singles) draw(first, count, into(column));
    for (const joint of joints) joint(first, count, into);

    const targets = scenarios.map(({ moves, room: own, watched }) => {
      const values = own.take(count * moves.length);
      moves.forEach((draw, move) => {
        draw(first, count, (row, value) => {
          values[row * moves.length + move] = value;
        });
      });
      for (const { move, low, high } of watched) {
        outside.push(countOutside(values, move, moves.length, low, high));
      }
      return values;
    });
    return { first, count, parameters, targets, outside: Int32Array.from(outside) };
  };
}

const everywhere = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

function always(value: number): Column {
  return (_, count, put) => {
    for (let draw = 0; draw < count; draw++) put(draw, value);
  };
}

/** Each draw takes a row: with a Latin hypercube all rows are taken as often as the number of draws allows. */
function prepareRows(
  { members }: DrawnTogether,
  { key, rows }: NonNullable<DrawnTogether["sample"]>,
  { design, count: total }: DrawPlan,
) {
  const size = members.length;
  const rowCount = rows.length / size;
  const source = shareSource(design, key, total);
  const shares = new Room();
  return (first: number, count: number, into: (column: number) => Put) => {
    const taken = shares.take(count);
    source(first, taken);
    members.forEach(({ column, scale }, member) => {
      const put = into(column);
      for (let draw = 0; draw < count; draw++) {
        const row = Math.min(Math.floor((taken[draw] as number) * rowCount), rowCount - 1);
        put(draw, fromScale(scale, rows[row * size + member] as number));
      }
    });
  };
}

function prepareTogether({ members, factor }: DrawnTogether, { design, count: total }: DrawPlan) {
  const size = members.length;
  const sources = members.map(({ key }) => shareSource(design, key, total));
  const normalRoom = new Room();
  const shareRoom = new Room();
  const sums = new Float64Array(4);
  return (first: number, count: number, into: (column: number) => Put) => {
    // [draw][member], with room to fill up the last four draws.
    const normals = normalRoom.take(4 * Math.ceil(count / 4) * size);
    const shares = shareRoom.take(count);
    sources.forEach((source, member) => {
      source(first, shares);
      for (let draw = 0; draw < count; draw++) {
        normals[draw * size + member] = normalQuantile(shares[draw] as number);
      }
    });
    let start = 0;
    members.forEach(({ column, scale, center }, row) => {
      const put = into(column);
      for (let draw = 0; draw < count; draw += 4) {
        multiply(factor, start, row + 1, normals, draw * size, size, center, sums);
        const last = Math.min(4, count - draw);
        for (let i = 0; i < last; i++) put(draw + i, fromScale(scale, sums[i] as number));
      }
      start += row + 1;
    });
  };
}

/** center + weights · normals for four draws at a time, in the order of the weights: half the time of one after another. */
function multiply(
  factor: Float64Array,
  start: number,
  length: number,
  normals: Float64Array,
  at: number,
  apart: number,
  center: number,
  sums: Float64Array,
): void {
  let [a, b, c, d] = [center, center, center, center];
  const [second, third, fourth] = [at + apart, at + 2 * apart, at + 3 * apart];
  for (let k = 0; k < length; k++) {
    const weight = factor[start + k] as number;
    a += weight * (normals[at + k] as number);
    b += weight * (normals[second + k] as number);
    c += weight * (normals[third + k] as number);
    d += weight * (normals[fourth + k] as number);
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
}

function countOutside(values: Float64Array, from: number, apart: number, low: number, high: number): number {
  let outside = 0;
  for (let at = from; at < values.length; at += apart) {
    const value = values[at] as number;
    if (value < low || value > high) outside += 1;
  }
  return outside;
}
