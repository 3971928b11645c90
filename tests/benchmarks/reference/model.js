// The reference workload as a Headwater model: 405 stocks in 50 cells (five age bands x ten deciles of deprivation), 20 uncertain
// parameters, 30 outputs, 20 years of 240 steps. `plain.js` and `reference.c` are the same equations written by hand.

/** @import { FlowSpec, ModelSpec, ParameterSpec, StockSpec } from "@headwater/core" */

const ages = ["age_0", "age_1", "age_2", "age_3", "age_4"];

/** The uncertain parameters, in the order in which they are drawn: base value, unit and meaning. */
const uncertain = /** @type {const} */ ([
  ["need_gradient", 0.6, "1", "Growth of risk from one step of deprivation to the next, on a log scale"],
  ["age_gradient", 0.05, "1", "Growth of risk from one age band to the next, on a log scale"],
  ["offer_rate", 0.03, "1/year", "Children who are offered early help"],
  ["referral_rate", 0.05, "1/year", "Children who are referred"],
  ["help_end_rate", 1.2, "1/year", "Early help that ends well"],
  ["help_escalation_rate", 0.25, "1/year", "Early help that ends in a referral"],
  ["no_action_rate", 3, "1/year", "Referrals that end with no action"],
  ["assessment_rate", 2.5, "1/year", "Referrals that find a child in need"],
  ["investigation_rate", 1.2, "1/year", "Referrals that lead to an enquiry"],
  ["need_end_rate", 1, "1/year", "Children in need whose need ends"],
  ["need_escalation_rate", 0.15, "1/year", "Children in need who become the subject of an enquiry"],
  ["enquiry_end_rate", 2, "1/year", "Enquiries that find a child in need"],
  ["plan_rate", 1.5, "1/year", "Enquiries that end in a protection plan"],
  ["plan_end_rate", 0.8, "1/year", "Protection plans that end in need"],
  ["care_rate", 0.2, "1/year", "Protection plans that end in care"],
  ["leaving_rate", 0.15, "1/year", "Children who leave care"],
  ["help_effect", 2, "1", "How strongly early help holds referrals down"],
  ["inflation", 0.03, "1/year", "Growth of prices"],
  ["budget_growth", 0.02, "1/year", "Growth of the budget"],
  ["care_price_scale", 0.15, "1", "Elasticity of the price of care to the number in care"],
]);

/** Names of the uncertain parameters, in the order of a draw. */
export const drawnParameters = uncertain.map(([name]) => name);

const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71];

/**
 * Values of the uncertain parameters, [draw][parameter]: base x (0.9 + 0.2 u), u = frac((draw + 1) frac(sqrt(prime))).
 * @param {number} first number of the first draw, from 0
 * @param {number} count
 */
export function drawnValues(first, count) {
  const values = new Float64Array(count * uncertain.length);
  for (let k = 0; k < count; k++) {
    uncertain.forEach(([, base], i) => {
      const u = ((first + k + 1) * (Math.sqrt(primes[i] ?? 0) % 1)) % 1;
      values[k * uncertain.length + i] = base * (0.9 + 0.2 * u);
    });
  }
  return values;
}

/** The eight stocks of children: share of the settled children at the start, and the flows in and out. */
const stages = {
  children: {
    start: undefined,
    inflows: ["help_ends", "no_action", "need_ends"],
    outflows: ["offer", "refer"],
  },
  early_help: { start: 0.02, inflows: ["offer"], outflows: ["help_ends", "help_escalates"] },
  referred: {
    start: 0.01,
    inflows: ["refer", "help_escalates"],
    outflows: ["no_action", "assess", "investigate"],
  },
  in_need: {
    start: 0.03,
    inflows: ["assess", "enquiry_ends", "plan_ends"],
    outflows: ["need_ends", "need_escalates"],
  },
  in_enquiry: {
    start: 0.003,
    inflows: ["investigate", "need_escalates"],
    outflows: ["enquiry_ends", "plan_starts"],
  },
  on_plan: { start: 0.004, inflows: ["plan_starts"], outflows: ["plan_ends", "enter_care"] },
  in_care: { start: 0.006, inflows: ["enter_care"], outflows: ["leave_care"] },
  left_care: { start: 0.001, inflows: ["leave_care"], outflows: [] },
};

/** Moves between the stages: 14 flows per cell. */
const moves = {
  offer: "children * offer_rate * help_share * weight",
  refer: "children * referral_rate * risk * help_damping",
  help_ends: "early_help * help_end_rate * quality",
  help_escalates: "early_help * help_escalation_rate * risk",
  no_action: "referred * no_action_rate",
  assess: "referred * assessment_rate * threshold",
  investigate: "referred * investigation_rate * risk",
  need_ends: "in_need * need_end_rate * quality",
  need_escalates: "in_need * need_escalation_rate * risk",
  enquiry_ends: "in_enquiry * enquiry_end_rate",
  plan_starts: "in_enquiry * plan_rate",
  plan_ends: "on_plan * plan_end_rate * quality",
  enter_care: "on_plan * care_hazard * risk",
  leave_care: "in_care * leaving_rate",
};

/** The 30 global auxiliaries: the outputs, in their order. */
const globals = /** @type {const} */ ({
  total_children: ["child", "sum(children)"],
  total_early_help: ["child", "sum(early_help)"],
  total_referred: ["child", "sum(referred)"],
  total_in_need: ["child", "sum(in_need)"],
  total_in_enquiry: ["child", "sum(in_enquiry)"],
  total_on_plan: ["child", "sum(on_plan)"],
  total_in_care: ["child", "sum(in_care)"],
  total_left_care: ["child", "sum(left_care)"],
  referrals: ["child/year", "sum(refer)"],
  price: ["1", "exp(inflation * time)"],
  budget: ["GBP/year", "budget_at_start * exp(budget_growth * time)"],
  cost_early_help: ["GBP/year", "unit_cost_early_help * total_early_help * price"],
  cost_referred: ["GBP/year", "unit_cost_referred * total_referred * price"],
  cost_in_need: ["GBP/year", "unit_cost_in_need * total_in_need * price"],
  cost_in_enquiry: ["GBP/year", "unit_cost_in_enquiry * total_in_enquiry * price"],
  cost_on_plan: ["GBP/year", "unit_cost_on_plan * total_on_plan * price"],
  cost_in_care: [
    "GBP/year",
    "unit_cost_in_care * total_in_care * price * pow((total_in_care + 1) / care_places, care_price_scale)",
  ],
  cost_left_care: ["GBP/year", "unit_cost_left_care * total_left_care * price"],
  statutory: ["GBP/year", "cost_referred + cost_in_need + cost_in_enquiry + cost_on_plan + cost_in_care"],
  spend: ["GBP/year", "statutory + cost_early_help + cost_left_care"],
  pressure: ["1", "statutory / budget"],
  threshold: ["1", "threshold_under_strain(strain)"],
  economy: ["1", "1 + 0.3 * (strain - 1)"],
  help_share: ["1", "max(0, min(1, (budget - statutory) / (help_budget * price)))"],
  desired_workers: [
    "worker",
    "total_referred / caseload_referred + total_in_need / caseload_in_need + total_in_enquiry / caseload_in_enquiry + total_on_plan / caseload_on_plan + total_in_care / caseload_in_care",
  ],
  caseload: ["1", "desired_workers / (workers + 1)"],
  quality: ["1", "exp(-0.4 * max(0, caseload - 1))"],
  hires: ["worker/year", "max(0, (desired_workers - workers) / hiring_time + attrition * workers)"],
  care_hazard: ["1/year", "care_rate * threshold * pow(caseload, 0.2)"],
  average_cost: [
    "GBP/child/year",
    "spend / (total_early_help + total_referred + total_in_need + total_in_enquiry + total_on_plan + total_in_care + total_left_care + 1)",
  ],
});

/** Names of the 30 outputs, in their order. */
export const outputNames = Object.keys(globals);

/** Numbers that no draw changes. */
const fixed = /** @type {const} */ ({
  budget_at_start: [4e8, "GBP/year"],
  help_budget: [2e8, "GBP/year"],
  unit_cost_early_help: [3000, "GBP/child/year"],
  unit_cost_referred: [1500, "GBP/child/year"],
  unit_cost_in_need: [6000, "GBP/child/year"],
  unit_cost_in_enquiry: [4000, "GBP/child/year"],
  unit_cost_on_plan: [9000, "GBP/child/year"],
  unit_cost_in_care: [60000, "GBP/child/year"],
  unit_cost_left_care: [5000, "GBP/child/year"],
  care_places: [3000, "child"],
  caseload_referred: [30, "child/worker"],
  caseload_in_need: [18, "child/worker"],
  caseload_in_enquiry: [10, "child/worker"],
  caseload_on_plan: [12, "child/worker"],
  caseload_in_care: [14, "child/worker"],
  hiring_time: [1, "year"],
  attrition: [0.15, "1/year"],
  training_rate: [4, "1/year"],
  strain_time: [0.5, "year"],
});

const cells = ["age", "decile"];

/**
 * @param {{ readonly deciles?: number }} [size] ten deciles make the workload; more spread the same children over more cells
 * @returns {ModelSpec}
 */
export function referenceModel({ deciles = 10 } = {}) {
  const ranks = Array.from({ length: deciles }, (_, rank) => rank);
  const names = ranks.map((rank) => `decile_${rank}`);
  /** @param {(rank: number) => number} value */
  const byDecile = (value) =>
    Object.fromEntries(ranks.map((rank) => [names[rank], value((rank * 10) / deciles)]));
  /** @param {readonly number[]} values */
  const byAge = (values) => Object.fromEntries(ages.map((age, i) => [age, values[i] ?? 0]));

  return {
    name: "reference workload",
    time: { unit: "year", start: 0, stop: 20, dt: "1/12" },
    dimensions: {
      age: { elements: ages, doc: "Age bands" },
      decile: { elements: names, doc: "Deciles of deprivation" },
    },
    stocks: { ...stocksOfChildren(), ...workforce },
    flows: {
      ...mapValues(moves, (equation) => ({ unit: "child/year", doc: "A move", dimensions: cells, equation })),
      ...birthdays(),
      ...workforceFlows,
    },
    auxiliaries: {
      ...mapValues(globals, ([unit, equation]) => ({ unit, doc: "An output", equation })),
      risk: {
        unit: "1",
        doc: "Risk relative to the middle of the distribution",
        dimensions: cells,
        equation: "exp(need_gradient * deprivation * economy + age_gradient * age_rank)",
      },
      help_damping: {
        unit: "1",
        doc: "What early help leaves of the referrals",
        dimensions: cells,
        equation: "pow(1 + 40 * early_help / (children + 1), -help_effect)",
      },
    },
    parameters: {
      ...Object.fromEntries(
        uncertain.map(([name, value, unit, doc]) => {
          const distribution = { kind: "uniform", low: 0.9 * value, high: 1.1 * value };
          return [name, /** @type {ParameterSpec} */ ({ unit, doc, value, distribution })];
        }),
      ),
      ...mapValues(fixed, ([value, unit]) => ({ unit, doc: "A fixed number", value })),
      births: { unit: "child/year", doc: "Births in each decile", value: 30000 / deciles },
      deprivation: {
        unit: "1",
        doc: "Deprivation on a scale around zero",
        dimensions: ["decile"],
        value: byDecile((rank) => -0.9 + 0.2 * rank),
      },
      weight: {
        unit: "1",
        doc: "Need relative to the middle",
        dimensions: ["decile"],
        value: byDecile((rank) => 0.4 + 0.12 * rank),
      },
      age_rank: { unit: "1", doc: "Rank of the band", dimensions: ["age"], value: byAge([0, 1, 2, 3, 4]) },
      birthday_rate: {
        unit: "1/year",
        doc: "Share of a band that grows out of it in a year",
        dimensions: ["age"],
        value: byAge([1, 0.25, 0.2, 0.16, 0.5]),
      },
    },
    lookups: {
      threshold_under_strain: {
        unit: "1",
        inputUnit: "1",
        doc: "How strain lowers the share of referrals that are taken on",
        points: [
          [0, 1.15],
          [0.5, 1.1],
          [0.7, 1.05],
          [0.85, 1],
          [1, 0.93],
          [1.15, 0.85],
          [1.4, 0.75],
          [2, 0.65],
        ],
      },
    },
  };
}

/** A third-order delay between hiring and work, and a smooth of the pressure on the budget. @type {Record<string, StockSpec>} */
const workforce = {
  trainees_1: {
    unit: "worker",
    doc: "First stage of training",
    initial: 60,
    inflows: ["hire"],
    outflows: ["train_1"],
  },
  trainees_2: {
    unit: "worker",
    doc: "Second stage of training",
    initial: 60,
    inflows: ["train_1"],
    outflows: ["train_2"],
  },
  trainees_3: {
    unit: "worker",
    doc: "Third stage of training",
    initial: 60,
    inflows: ["train_2"],
    outflows: ["train_3"],
  },
  workers: { unit: "worker", doc: "At work", initial: 700, inflows: ["train_3"], outflows: ["quit"] },
  strain: { unit: "1", doc: "Smoothed pressure on the budget", initial: 0.8, inflows: ["strain_change"] },
};

/** @type {Record<string, FlowSpec>} */
const workforceFlows = {
  hire: { unit: "worker/year", doc: "Begin their training", equation: "hires" },
  train_1: { unit: "worker/year", doc: "End the first stage", equation: "training_rate * trainees_1" },
  train_2: { unit: "worker/year", doc: "End the second stage", equation: "training_rate * trainees_2" },
  train_3: { unit: "worker/year", doc: "End the third stage", equation: "training_rate * trainees_3" },
  quit: { unit: "worker/year", doc: "Leave", equation: "attrition * workers" },
  strain_change: {
    unit: "1/year",
    doc: "Moves towards the pressure",
    equation: "(pressure - strain) / strain_time",
  },
};

/** @returns {Record<string, StockSpec>} */
function stocksOfChildren() {
  return Object.fromEntries(
    Object.entries(stages).map(([name, { start, inflows, outflows }]) => [
      name,
      {
        unit: "child",
        doc: "Children in this stage",
        dimensions: cells,
        initial:
          start === undefined ? "births / birthday_rate" : `${start} * (births / birthday_rate) * weight`,
        inflows: [`${name}_arrive`, ...inflows],
        outflows: [`${name}_birthday`, ...outflows],
      },
    ]),
  );
}

/** Ageing: what leaves one band by its birthdays arrives in the next; the last band leaves the model. */
function birthdays() {
  return Object.fromEntries(
    Object.keys(stages).flatMap((name) => {
      const flow = { unit: "child/year", dimensions: cells };
      const first = name === "children" ? "births" : 0;
      return /** @type {[string, FlowSpec][]} */ ([
        [`${name}_birthday`, { ...flow, doc: "Leave the band", equation: `${name} * birthday_rate` }],
        [
          `${name}_arrive`,
          {
            ...flow,
            doc: "Enter the band",
            equation: { age_0: first, "*": `${name}_birthday[age - 1, decile]` },
          },
        ],
      ]);
    }),
  );
}

/**
 * @template Value, Result
 * @param {{ readonly [name: string]: Value }} map
 * @param {(value: Value) => Result} change
 * @returns {Record<string, Result>}
 */
function mapValues(map, change) {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}
