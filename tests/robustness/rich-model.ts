/** A model file that uses everything that the language has. */
export const richModel = `name: rich
doc: Everything at once.
time: { unit: year, start: 0, stop: 4, dt: 1/4, save: 1/2 }
units: { pounds: GBP, person_year: person*year }
dimensions:
  age: { elements: [baby, child, 13 and over], doc: Age bands., maps: { stage: { baby: early, "*": late } } }
  stage: { elements: [early, late], doc: Stages. }
  minor: { of: age, elements: [baby, child], doc: Without the last. }
  goal: { of: age, doc: Where somebody moves. }
stocks:
  people: { unit: person, doc: People., dimensions: [age], initial: { baby: 10, "*": births * stay }, inflows: [enter], outflows: [leave], nonNegative: limit }
  queue: { unit: person, doc: Waiting., initial: 0, inflows: [apply], outflows: [enrol], queue: true }
  course: { unit: person, doc: In training., initial: 0, inflows: [enrol], outflows: [qualify, drop_out], conveyor: { transitTime: long, sample: 1, arrest: "step(1, 3) - step(1, 3.5)", leaks: { drop_out: 0.25 }, leakZones: { drop_out: [0, 0.5] }, wholeLeaks: [drop_out], capacity: places, inflowLimit: 20 } }
  hospital: { unit: person, doc: Beds., dimensions: [minor], initial: 3, inflows: [admit], outflows: [discharge, recover], conveyor: { transitTime: { baby: 1, "*": long }, leakage: exponential, leaks: { recover: 0.2 } } }
  purse: { unit: pounds, doc: Money., initial: 10, outflows: [pay], nonNegative: clamp }
flows:
  enter: { unit: person/year, doc: Birthdays., dimensions: [age], equation: { baby: births, "*": "leave[age - 1]" }, nonNegative: true }
  leave: { unit: person/year, doc: Birthdays., dimensions: [age], equation: people / stay }
  apply: { unit: person/year, doc: Those who want., equation: "pulse_train(40, 1, 1, 0) + step(2, 1) + ramp(slope, 1, 3)" }
  enrol: { unit: person/year, doc: Those with a place. }
  qualify: { unit: person/year, doc: At the end. }
  drop_out: { unit: person/year, doc: On the way. }
  admit: { unit: person/year, doc: The sick., dimensions: [minor], equation: births / 2 }
  discharge: { unit: person/year, doc: In the end., dimensions: [minor] }
  recover: { unit: person/year, doc: Before., dimensions: [minor] }
  pay: { unit: pounds/year, doc: Costs., equation: "4 * cost + pulse(6 * price * long, 1, 2)" }
auxiliaries:
  total: { unit: person, doc: All., equation: "sum(people) + max(people[minor]) * size(people[:])" }
  share: { unit: 1, doc: Of all minors., dimensions: [minor], equation: "people / sum(people[minor:]) + rank(people[:], people)" }
  staged: { unit: person, doc: By stage., dimensions: [stage], equation: "sum(people[age])" }
  moved: { unit: person, doc: A matrix., dimensions: [age], equation: "sum(people[:] * moving[:, age]) + people['13 and over']" }
  late: { unit: person, doc: Delays., equation: "delay1(total, long) + smooth3(total, long, 1) + delayn(total, long, 4) + delay_fixed(total, long, 1)" }
  memory: { unit: person, doc: More of them., equation: "previous(total, 0) + initial(total) + forecast(total, long, long) + 0 * trend(total, long) * total * long + queue_age_mean(queue) * births + queue_age_oldest(queue) * births - queue_age_leaving(queue) * births" }
  luck: { unit: person, doc: Chance., equation: "random_normal(0, 1) * total + random_poisson(3) + random_uniform(0, 1) * total + random_exponential(2)" }
  read: { unit: person, doc: Tables., equation: "total * effect(time) + total * inverse(effect, 0.5) / long + counted[baby] - north.born * 1" }
  cost: { unit: pounds/year, doc: If and not., equation: "if(total > 3 and not (time < 1 or total == 2), price, price ^ 2 / price) * boost" }
parameters:
  births: { unit: person/year, doc: Births., value: 10, distribution: { kind: triangular, low: 8, mode: 10, high: 12 }, range: [0, 100], source: Registers, quality: official }
  stay: { unit: year, doc: In a band., dimensions: [age], value: { minor: 1, "*": 2 }, distribution: { "*": { kind: lognormal, median: 1, sigma: 0.1 } } }
  moving: { unit: 1, doc: Hazard., dimensions: [age, goal], value: { baby: { child: 0.5, "*": 0 }, "*": 0.1 } }
  slope: { unit: person/year^2, doc: Growth., value: 1, distribution: "10% 3, 50% 5, 90% 9" }
  long: { unit: year, doc: Length., value: 1.5 }
  places: { unit: person, doc: At a time., value: 30 }
  price: { unit: GBP/year, doc: Of one., value: 2 }
levers:
  boost: { unit: 1, doc: To be moved., value: 1, combine: multiply, range: [0, 2] }
lookups:
  effect: { unit: 1, inputUnit: year, doc: Falls., points: [[0, 1], [10, 0]], shape: extrapolate, range: [0, 1], monotonic: falling }
series:
  counted: { unit: person, doc: Observed., dimensions: [age], times: [0, 1, 3], values: { baby: [1, null, 3], "*": [0, 1, 2] }, interpolation: hold }
joint:
  fitted: { doc: From a fit., members: [{ parameter: long, scale: log, center: 0.4 }, { parameter: "moving[baby, child]", scale: logit, center: 0 }], factor: [[0.1], [0, 0.2]] }
loops:
  ageing: { through: ["people", leave], doc: Drain., cut: [people, leave] }
models:
  place:
    doc: A sub-model.
    parameters: { rate: { unit: 1/year, doc: Rate., value: 0.1 } }
    auxiliaries: { given: { unit: person, doc: Input. }, born: { unit: person, doc: Output., equation: inner.twice + pool } }
    stocks: { pool: { unit: person, doc: Pool., initial: 5, outflows: [out] } }
    flows: { out: { unit: person/year, doc: Drain., equation: rate * pool } }
    modules: { inner: { model: leaf, inputs: { seed: given } } }
    outputs: [born]
  leaf:
    auxiliaries: { seed: { unit: person, doc: Input. }, twice: { unit: person, doc: Output., equation: 2 * seed } }
    outputs: [twice]
modules:
  north: { model: place, inputs: { given: total, rate: 0.2 }, doc: One use. }
  south: { model: place, inputs: { given: "people[baby]" } }
`;
