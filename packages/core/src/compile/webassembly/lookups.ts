import { Code, type Local } from "./code.js";
import type { FunctionBody } from "./module.js";

/** Takes the address of a table (its x, then its y), the number of its points, and an x; gives the y. */
const signature = { parameters: ["i32", "i32", "f64"], results: ["f64"] } as const;

/** `interpolate`, `extrapolate` and `holdPoints` of `functions.ts`: the same operations in the same order. */
export function lookupFunctions(): { linear: FunctionBody; extrapolate: FunctionBody; step: FunctionBody } {
  return { linear: straightLines(false), extrapolate: straightLines(true), step: steps() };
}

function straightLines(beyond: boolean): FunctionBody {
  const code = new Code(signature);
  const { table, count, x, ys, low, last } = begin(code);
  code.get(count).i32(1).do("i32.eq");
  code.when(() => {
    // Of one point its y, but NaN of NaN.
    code
      .get(x)
      .get(x)
      .do("f64.ne")
      .when(() => void code.get(x).do("return"));
    code.get(ys).load("f64", 0).do("return");
  });
  code.get(x).get(table).load("f64", 0).do("f64.gt", "i32.eqz");
  code.when(() => {
    code
      .get(x)
      .get(x)
      .do("f64.ne")
      .when(() => void code.get(x).do("return"));
    if (beyond) {
      code
        .get(x)
        .get(table)
        .load("f64", 0)
        .do("f64.lt")
        .when(() => {
          code.i32(0).set(low);
          between(code, table, ys, low, x);
          code.do("return");
        });
    }
    code.get(ys).load("f64", 0).do("return");
  });
  code.get(x).get(table).get(last).do("i32.add").load("f64", 0).do("f64.ge");
  code.when(() => {
    if (beyond) {
      code
        .get(x)
        .get(table)
        .get(last)
        .do("i32.add")
        .load("f64", 0)
        .do("f64.gt")
        .when(() => {
          code.get(last).i32(8).do("i32.sub").set(low);
          between(code, table, ys, low, x);
          code.do("return");
        });
    }
    code.get(ys).get(last).do("i32.add").load("f64", 0).do("return");
  });
  search(code, table, low, last, x);
  between(code, table, ys, low, x);
  return code.finish();
}

function steps(): FunctionBody {
  const code = new Code(signature);
  const { table, count, x, ys, low, last } = begin(code);
  code
    .get(x)
    .get(x)
    .do("f64.ne")
    .when(() => void code.get(x).do("return"));
  code.get(count).i32(8).do("i32.mul").set(last);
  search(code, table, low, last, x);
  code.get(ys).get(low).do("i32.add").load("f64", 0);
  return code.finish();
}

interface Parts {
  readonly table: Local;
  readonly count: Local;
  readonly x: Local;
  /** Address of the first y. */
  readonly ys: Local;
  /** In bytes from the first point: the point at or before x, and the last point. */
  readonly low: Local;
  readonly last: Local;
}

function begin(code: Code): Parts {
  const [table, count, x] = [code.parameter(0), code.parameter(1), code.parameter(2)];
  const [ys, low, last] = [code.take("i32"), code.take("i32"), code.take("i32")];
  code.get(table).get(count).i32(8).do("i32.mul", "i32.add").set(ys);
  code.get(count).i32(1).do("i32.sub").i32(8).do("i32.mul").set(last);
  return { table, count, x, ys, low, last };
}

/** Halves the range from the first point to `high` until two neighbours are left; `low` is the first of them. */
function search(code: Code, table: Local, low: Local, high: Local, x: Local): void {
  const middle = code.take("i32");
  const end = code.take("i32");
  code.i32(0).set(low);
  code.get(high).set(end);
  code.block(() => {
    code.loop(() => {
      code.get(end).get(low).do("i32.sub").i32(8).do("i32.gt_s", "i32.eqz").branchIf(1);
      // The middle in whole points.
      code.get(low).get(end).do("i32.add").i32(4).do("i32.shr_u").i32(8).do("i32.mul").set(middle);
      code
        .get(table)
        .get(middle)
        .do("i32.add")
        .load("f64", 0)
        .get(x)
        .do("f64.le")
        .when(() => {
          code.get(middle).set(low);
          code.branch(1);
        });
      code.get(middle).set(end);
      code.branch(0);
    });
  });
}

/** y0 + ((x - x0) / (x1 - x0)) * (y1 - y0) between `low` and the point after it. */
function between(code: Code, table: Local, ys: Local, low: Local, x: Local): void {
  const [xAt, yAt] = [code.take("i32"), code.take("i32")];
  code.get(table).get(low).do("i32.add").set(xAt);
  code.get(ys).get(low).do("i32.add").set(yAt);
  code.get(yAt).load("f64", 0);
  code.get(x).get(xAt).load("f64", 0).do("f64.sub");
  code.get(xAt).load("f64", 8).get(xAt).load("f64", 0).do("f64.sub", "f64.div");
  code.get(yAt).load("f64", 8).get(yAt).load("f64", 0).do("f64.sub", "f64.mul", "f64.add");
}
