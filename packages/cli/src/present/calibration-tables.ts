import type { CalibratedParameter, ModelCalibration, Observation } from "@headwater/core";
import { significantDigits } from "./digits.js";
import { percent } from "./percent.js";
import type { Cell, Table } from "./table-data.js";

/** Fitted parameters: the optimum, the interval that four fifths of the posterior lie in, and how far the chains can be trusted. */
export function parameterTable({ parameters }: ModelCalibration): Table {
  const number = (value: number): Cell => ({ text: significantDigits(value, 4), value });
  const fixed = (value: number, digits: number): Cell => ({ text: value.toFixed(digits), value });
  return {
    columns: [
      { header: "Parameter", key: "parameter" },
      { header: "Best", key: "value", align: "right" },
      { header: "Median", key: "p50", align: "right" },
      { header: "10%", key: "p10", align: "right" },
      { header: "90%", key: "p90", align: "right" },
      { header: "R-hat", key: "rHat", align: "right" },
      { header: "Draws, middle", key: "bulkDraws", align: "right" },
      { header: "Draws, tails", key: "tailDraws", align: "right" },
    ],
    rows: parameters.map((row: CalibratedParameter) => [
      row.name,
      number(row.value),
      number(row.p50),
      number(row.p10),
      number(row.p90),
      fixed(row.rHat, 3),
      fixed(row.bulkDraws, 0),
      fixed(row.tailDraws, 0),
    ]),
  };
}

/** How close the model comes to each variable's observations at the optimum. */
export function agreementTable(observations: readonly Observation[], { residuals }: ModelCalibration): Table {
  const variables = [...new Set(observations.map(({ variable }) => variable))];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    columns: [
      { header: "Variable", key: "variable" },
      { header: "Points", key: "points", align: "right" },
      { header: "Mean error", key: "error", align: "right" },
      { header: "In standard deviations", key: "scaledError", align: "right" },
    ],
    rows: variables.map((variable) => {
      const own = observations.flatMap((observation, i) =>
        observation.variable === variable ? [{ ...observation, residual: residuals[i] ?? Number.NaN }] : [],
      );
      const error = mean(own.map(({ residual, sd, value }) => Math.abs((residual * sd) / value)));
      const scaled = Math.sqrt(mean(own.map(({ residual }) => residual ** 2)));
      return [
        variable,
        { text: String(own.length), value: own.length },
        { text: percent(error), value: error },
        { text: scaled.toFixed(2), value: scaled },
      ];
    }),
  };
}
