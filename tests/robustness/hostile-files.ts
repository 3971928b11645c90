/** Model files that are meant to break what reads them: by size, by depth, in circles, by what multiplies. */
export const hostileFiles: { readonly [name: string]: () => string } = {
  "brackets 10,000 deep in an equation": () => auxiliary(`${"(".repeat(10_000)}1${")".repeat(10_000)}`),
  "signs 10,000 deep in an equation": () => auxiliary(`${"-".repeat(10_000)}1`),
  "nots 4,000 deep in an equation": () => auxiliary(`${"not ".repeat(4_000)}1`),
  "powers 9,000 deep in an equation": () => auxiliary(`${"1^".repeat(9_000)}1`),
  "calls 10,000 deep in an equation": () => auxiliary(`${"abs(".repeat(10_000)}1${")".repeat(10_000)}`),
  "commas, 10,000 of them": () => auxiliary(`max(${"1,".repeat(9_000)}1)`),
  "dots, 10,000 of them": () => auxiliary(`a${".a".repeat(9_000)}`),
  "comparisons, 6,000 in a row": () => auxiliary(`${"1<".repeat(6_000)}1`),
  "questions, 6,000 in a row": () => auxiliary(`${"1?".repeat(6_000)}1`),
  "a sum of 9,000 terms": () => auxiliary(`${"1+".repeat(9_000)}1`),
  "products without operators": () => auxiliary("x ".repeat(9_000)),
  "an equation of 1 MB": () => auxiliary(`${"time + ".repeat(150_000)}time`),
  "a number of 1 MB": () => auxiliary("1".repeat(1_000_000)),
  "a name of 1 MB": () => auxiliary("a".repeat(1_000_000)),
  "a unit of 1 MB": () => auxiliary("1", "a*".repeat(500_000)),
  "a doc of 5 MB": () =>
    model(`auxiliaries:\n  x: { unit: "1", doc: ${"d".repeat(5_000_000)}, equation: 1 }`),
  "a unit nested 10,000 deep": () => auxiliary("1", `${"(".repeat(10_000)}a${")".repeat(10_000)}`),
  "a unit to a huge power": () => auxiliary("1", "a^999999999999999999999"),
  "powers of powers of units": () => auxiliary(`(${"(".repeat(40)}p${"^99999)".repeat(40)})`),
  "lists 10,000 deep": () => `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`,
  "lists 1,000,000 deep": () => "[".repeat(1_000_000),
  "maps 10,000 deep": () => `${"{a: ".repeat(10_000)}${"}".repeat(10_000)}`,
  "maps 1,500 deep by indentation": () =>
    Array.from({ length: 1_500 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
  "dashes, 10,000 in a row": () => `a:\n ${"- ".repeat(10_000)}1`,
  "keys of keys": () => `${"? ".repeat(10_000)}a`,
  "a text of 20 MB": () => "x".repeat(20_000_000),
  "aliases that multiply": () => bomb((before) => `[${new Array(10).fill(`*${before}`).join(", ")}]`),
  "maps of aliases that multiply": () =>
    bomb((before) => `{ ${Array.from({ length: 10 }, (_, i) => `k${i}: *${before}`).join(", ")} }`),
  "merge keys that multiply": () =>
    bomb((before) => `{ ${Array.from({ length: 10 }, (_, i) => `k${i}: { <<: *${before} }`).join(", ")} }`),
  "one alias inside itself": () => "a: &a { b: *a }",
  "aliases of a huge list": () =>
    `a: &a [${"1, ".repeat(100_000)}]\n${Array.from({ length: 900 }, (_, i) => `b${i}: *a`).join("\n")}`,
  "anchors, 100,000 of them": () => Array.from({ length: 100_000 }, (_, i) => `k${i}: &a${i} 1`).join("\n"),
  "aliases, 100,000 of them": () =>
    `a: &a 1\n${Array.from({ length: 100_000 }, (_, i) => `k${i}: *a`).join("\n")}`,
  "unknown keys, 100,000 of them": () =>
    Array.from({ length: 100_000 }, (_, i) => `unknown${i}: 1`).join("\n"),
  "one key 10,000 times": () => "name: a\n".repeat(10_000),
  "a list of 900,000 values": () => `name: [${"1,".repeat(900_000)}]`,
  "lines that are no YAML, 100,000 of them": () => "a: b: c\n".repeat(100_000),
  "tabs, quotes and braces, 1,000,000 of them": () => "\t\"'{}".repeat(200_000),
  "wrong values, 5,000 of them": () =>
    model(`auxiliaries:\n${many(5_000, (i) => `  x${i}: { unit: 3, doc: [], equation: false }`)}`),
  "wrong equations, 3,000 of them": () =>
    model(
      `auxiliaries:\n${many(3_000, (i) => `  x${i}: { unit: year, doc: x, equation: y${i} + unknown * (time }`)}`,
    ),
  "unknown names, 3,000 of them": () =>
    model(`auxiliaries:\n${many(3_000, (i) => `  x${i}: { unit: year, doc: x, equation: y${i} + time }`)}`),
  "unknown names in one equation": () =>
    auxiliary(Array.from({ length: 400 }, (_, i) => `unknown_${i}`).join("+")),
  "unknown elements of a list of 5,000": () =>
    model(`dimensions: { d: { doc: d, elements: [${many(5_000, (i) => `element_number_${i}`, ", ")}] } }
parameters:
  p:
    unit: "1"
    doc: p
    dimensions: [d]
    value: { "*": 1, ${many(5_000, (i) => `elemant_namber_${i}: 2`, ", ")} }`),
  "unknown units, 3,000 of them": () =>
    model(`auxiliaries:\n${many(3_000, (i) => `  x${i}: { unit: unit${i}, doc: x, equation: time }`)}`),
  "one name in 3,000 spellings": () =>
    model(
      `auxiliaries:\n${many(3_000, (i) => `  ${spelling("abcdefghijklmno", i)}: { unit: "1", doc: x, equation: 1 }`)}`,
    ),
  "a chain of 3,000 equations": () =>
    model(
      `auxiliaries:\n${many(3_000, (i) => `  x${i}: { unit: "1", doc: x, equation: ${i === 0 ? "1" : `x${i - 1} * 1`} }`)}`,
    ),
  "a circle of 5,000 equations": () =>
    model(
      `auxiliaries:\n${many(5_000, (i) => `  x${i}: { unit: "1", doc: x, equation: x${(i + 1) % 5_000} }`)}`,
    ),
  "equations that all read each other": () =>
    model(
      `auxiliaries:\n${many(300, (i) => `  x${i}: { unit: "1", doc: x, equation: "${Array.from({ length: 300 }, (_, j) => `x${j}`).join(" + ")}" } # ${i}`)}`,
    ),
  "a circle of 5,000 initial values": () =>
    model(`stocks:\n${many(5_000, (i) => `  x${i}: { unit: "1", doc: x, initial: x${(i + 1) % 5_000} }`)}`),
  "a circle of units": () =>
    model("units: { a: b, b: c, c: a }\nauxiliaries: { x: { unit: a, doc: x, equation: 1 } }"),
  "a unit that is its own square": () =>
    model("units: { a: a*a }\nauxiliaries: { x: { unit: a, doc: x, equation: 1 } }"),
  "units that multiply": () =>
    model(
      `units:\n${many(200, (i) => `  u${i}: u${i + 1}^2*u${i + 1}`)}\nauxiliaries: { x: { unit: u0, doc: x, equation: 1 } }`,
    ),
  "a chain of 10,000 units": () =>
    model(
      `units:\n${many(10_000, (i) => `  u${i}: u${i + 1}`)}\nauxiliaries: { x: { unit: u0, doc: x, equation: 1 } }`,
    ),
  "a circle of subranges": () =>
    model(
      'dimensions: { a: { of: b, doc: x }, b: { of: c, doc: x }, c: { of: a, doc: x, elements: [y] } }\nparameters: { p: { unit: "1", doc: x, dimensions: [a], value: 1 } }',
    ),
  "subranges 5,000 deep": () =>
    model(`dimensions:\n${many(5_000, (i) => `  d${i}: { of: d${i + 1}, doc: x }`)}`),
  "a dimension that is mapped to itself": () =>
    model("dimensions: { a: { elements: [x, y], doc: x, maps: { a: { x: y, y: x } } } }"),
  "a circle of maps": () =>
    model(`dimensions:
  a: { elements: [a1, a2], doc: x, maps: { b: { "*": b1 } } }
  b: { elements: [b1, b2], doc: x, maps: { a: { "*": a1 } } }
parameters: { p: { unit: "1", doc: x, dimensions: [a], value: 1 } }
auxiliaries:
  x: { unit: "1", doc: x, dimensions: [b], equation: "sum(p[a]) + p" }
  y: { unit: "1", doc: x, dimensions: [a], equation: "sum(x[b]) + x" }`),
  "a dimension of 40,000 elements": () =>
    model(`dimensions: { d: { doc: d, elements: [${many(40_000, (i) => `e${i}`, ",")}] } }
auxiliaries: { x: { unit: "1", doc: x, dimensions: [d], equation: d * 1 }, y: { unit: "1", doc: x, equation: sum(x) } }`),
  "a dimension of 1,200,000 elements": () =>
    model(`dimensions: { d: { doc: d, elements: [${many(1_200_000, (i) => `e${i}`, ",")}] } }`),
  "maps between dimensions of 5,000 elements": () =>
    model(`dimensions:
  a: { doc: d, elements: [${many(5_000, (i) => `a${i}`, ",")}], maps: { b: { ${many(5_000, (i) => `a${i}: b${4_999 - i}`, ",")} } } }
  b: { doc: d, elements: [${many(5_000, (i) => `b${i}`, ",")}] }
parameters: { p: { unit: "1", doc: x, dimensions: [b], value: 1 } }
auxiliaries:
  x: { unit: "1", doc: x, dimensions: [a], equation: p * 1 }
  y: { unit: "1", doc: x, dimensions: [b], equation: "sum(x[a])" }`),
  "six dimensions of 100 elements": () => crossed(6, 100, "1"),
  "twenty dimensions of ten elements": () => crossed(20, 10, "1"),
  "a million cells": () => crossed(3, 100, "time + d0 * d1"),
  "sums over a million cells for each of a million": () =>
    `${crossed(3, 100, "sum(y) * 1")}\n  y: { unit: "1", doc: x, dimensions: [d0, d1, d2], equation: d0 * 1 }`,
  "a fold of folds of folds": () => {
    const size = 900;
    const elements = many(size, (i) => `e${i}`, ",");
    return model(`dimensions:\n  d: { doc: d, elements: [${elements}] }
parameters: { p: { unit: "1", doc: p, dimensions: [d], value: 1 } }
auxiliaries: { x: { unit: "1", doc: x, dimensions: [d], equation: "sum(p * sum(p * sum(p * sum(p * sum(p)))))" } }`);
  },
  "a fold over all pairs of pairs": () =>
    model(`dimensions:\n${many(5, (k) => `  d${k}: { doc: d, elements: [${many(1_000, (i) => `e${k}_${i}`, ",")}] }`)}
parameters:\n${many(5, (k) => `  p${k}: { unit: "1", doc: p, dimensions: [d${k}], value: 1 }`)}
auxiliaries: { x: { unit: "1", doc: x, equation: "sum(p0 * p1 * p2 * p3 * p4)" } }`),
  "ranks of 20,000 elements": () =>
    model(`dimensions: { d: { doc: d, elements: [${many(20_000, (i) => `e${i}`, ",")}] } }
parameters: { p: { unit: "1", doc: p, dimensions: [d], value: 1 } }
auxiliaries: { x: { unit: "1", doc: x, dimensions: [d], equation: "rank(p[:], p)" } }`),
  "a smooth of order 100 of a million cells": () => crossed(3, 100, "smoothn(d0 * d1, 1, 100)"),
  "a delay of a million steps of 10,000 cells": () =>
    model(
      `dimensions:\n${many(2, (k) => `  d${k}: { doc: d, elements: [${many(100, (i) => `e${k}_${i}`, ",")}] }`)}
auxiliaries:\n  x: { unit: "1", doc: x, dimensions: [d0, d1], equation: "delay_fixed(d0, long)" }
parameters: { long: { unit: year, doc: x, value: 1000000 } }`,
      "start: 0, stop: 1000000, dt: 1, save: 1000000",
    ),
  "a fixed delay of 1e300 years": () => auxiliary("delay_fixed(1, 1e300)"),
  "a million years on a conveyor of 10,000 cells": () =>
    model(`dimensions:\n${many(2, (k) => `  d${k}: { doc: d, elements: [${many(100, (i) => `e${k}_${i}`, ",")}] }`)}
stocks: { s: { unit: "1", doc: x, dimensions: [d0, d1], initial: 1, outflows: [out], conveyor: { transitTime: 1e6 } } }
flows: { out: { unit: 1/year, doc: x, dimensions: [d0, d1] } }`),
  "1e300 years on a conveyor": () =>
    model(`stocks: { s: { unit: "1", doc: x, initial: 1, outflows: [out], conveyor: { transitTime: 1e300 } } }
flows: { out: { unit: 1/year, doc: x } }`),
  "a million years of exponential leakage on a conveyor of 10,000 cells": () =>
    model(`dimensions:\n${many(2, (k) => `  d${k}: { doc: d, elements: [${many(100, (i) => `e${k}_${i}`, ",")}] }`)}
stocks: { s: { unit: "1", doc: x, dimensions: [d0, d1], initial: 1, outflows: [out, leak], conveyor: { transitTime: 1e6, leakage: exponential, leaks: { leak: 0.1 } } } }
flows: { out: { unit: 1/year, doc: x, dimensions: [d0, d1] }, leak: { unit: 1/year, doc: x, dimensions: [d0, d1] } }`),
  "1e300 years of whole leaks": () =>
    model(`stocks: { s: { unit: "1", doc: x, initial: 1e300, outflows: [out, leak], conveyor: { transitTime: 1e300, leaks: { leak: 1 }, wholeLeaks: [leak] } } }
flows: { out: { unit: 1/year, doc: x }, leak: { unit: 1/year, doc: x } }`),
  "a leak zone of no width at the end": () =>
    model(`stocks: { s: { unit: "1", doc: x, initial: 1, outflows: [out, leak], conveyor: { transitTime: 1, leaks: { leak: 1 }, leakZones: { leak: [0.9999999999999999, 1] } } } }
flows: { out: { unit: 1/year, doc: x }, leak: { unit: 1/year, doc: x } }`),
  "a hundred leaks that share one zone": () =>
    model(`stocks: { s: { unit: "1", doc: x, initial: 1, outflows: [out, ${many(100, (i) => `l${i}`, ", ")}], conveyor: { transitTime: 5, leakage: exponential, leaks: { ${many(100, (i) => `l${i}: 0.009`, ", ")} } } } }
flows:\n  out: { unit: 1/year, doc: x }\n${many(100, (i) => `  l${i}: { unit: 1/year, doc: x }`)}`),
  "an arrest that asks what leaves": () =>
    model(`stocks: { s: { unit: "1", doc: x, initial: 1, inflows: [in_], outflows: [out], conveyor: { transitTime: 2, arrest: out * time > 0 } } }
flows: { in_: { unit: 1/year, doc: x, equation: 1 }, out: { unit: 1/year, doc: x } }`),
  "a queue of 900 cells that nobody leaves, asked for its ages for 1,000 steps": () =>
    model(
      `dimensions:\n${many(2, (k) => `  d${k}: { doc: d, elements: [${many(30, (i) => `e${k}_${i}`, ",")}] }`)}
stocks:
  q: { unit: "1", doc: x, dimensions: [d0, d1], initial: 1, inflows: [join], outflows: [go], queue: true }
  c: { unit: "1", doc: x, dimensions: [d0, d1], initial: 0, inflows: [go], outflows: [out], conveyor: { transitTime: 1, capacity: 0 } }
flows:
  join: { unit: 1/year, doc: x, dimensions: [d0, d1], equation: 1 }
  go: { unit: 1/year, doc: x, dimensions: [d0, d1] }
  out: { unit: 1/year, doc: x, dimensions: [d0, d1] }
auxiliaries: { a: { unit: year, doc: x, equation: "max(queue_age_oldest(q))" } }`,
      "start: 0, stop: 1000, dt: 1, save: 1000",
    ),
  "a queue of the age of a queue": () => auxiliary("queue_age_mean(queue_age_mean(x))"),
  "1e9 steps": () =>
    model("auxiliaries: { x: { unit: year, doc: x, equation: time } }", "start: 0, stop: 1e9, dt: 1"),
  "1e300 steps": () =>
    model("auxiliaries: { x: { unit: year, doc: x, equation: time } }", "start: -1e300, stop: 1e300, dt: 1"),
  "steps of 1e-300": () =>
    model("auxiliaries: { x: { unit: year, doc: x, equation: time } }", "start: 0, stop: 1, dt: 1e-300"),
  "times that are all one number": () =>
    model(
      "auxiliaries: { x: { unit: year, doc: x, equation: time } }",
      "start: 1e17, stop: 1.00000000000001e17, dt: 1",
    ),
  "9,000,000 steps of 1,000 saved cells": () =>
    model(
      `dimensions: { d: { doc: d, elements: [${many(1_000, (i) => `e${i}`, ",")}] } }
auxiliaries: { x: { unit: "1", doc: x, dimensions: [d], equation: d * 1 } }`,
      "start: 0, stop: 9000000, dt: 1",
    ),
  "pulses that never end": () =>
    auxiliary("pulse(1, 0, 1e-300) + pulse_train(1, 0, 1e-300, 1e-300) + pulse(1, -1e300, 1)"),
  "a module inside itself": () =>
    `${model("models: { m: { modules: { again: { model: m } } } }\nmodules: { m: { model: m } }")}`,
  "modules 2,000 deep": () =>
    model(`models:\n${many(2_000, (i) => `  m${i}: { modules: { inner: { model: m${i + 1} } } }`)}
  m2000: { parameters: { p: { unit: "1", doc: x, value: 1 } } }\nmodules: { m: { model: m0 } }`),
  "modules that multiply": () =>
    model(`models:\n${many(15, (i) => `  m${i}: { modules: { ${many(10, (j) => `c${j}: { model: m${i + 1} }`, ", ")} } }`)}
  m15: { parameters: { p: { unit: "1", doc: x, value: 1 } } }\nmodules: { m: { model: m0 } }`),
  "modules of nothing that multiply": () =>
    model(`models:\n${many(15, (i) => `  m${i}: { modules: { ${many(10, (j) => `c${j}: { model: m${i + 1} }`, ", ")} } }`)}
  m15: {}\nmodules: { m: { model: m0 } }`),
  "modules whose inputs go round": () =>
    model(`models: { m: { parameters: { p: { unit: "1", doc: x, value: 1 } }, auxiliaries: { y: { unit: "1", doc: x, equation: p * 1 } }, outputs: [y] } }
modules: { a: { model: m, inputs: { p: b.y } }, b: { model: m, inputs: { p: a.y } } }`),
  "a module of a huge name": () =>
    model(
      `models: { m: { parameters: { p: { unit: "1", doc: x, value: 1 } } } }\nmodules: { ${"n".repeat(100_000)}: { model: m } }`,
    ),
  "loops of loops": () =>
    model(`auxiliaries:\n${many(14, (i) => `  x${i}: { unit: "1", doc: x, equation: "${many(14, (j) => `smooth1(x${j}, 1, 0)`, " + ")}" } # ${i}`)}
loops: { l: { through: [${many(14, (i) => `x${i}`, ", ")}], doc: x } }`),
  "a joint distribution of 100 members": () =>
    model(`parameters:\n${many(100, (i) => `  p${i}: { unit: "1", doc: x, value: 1 }`)}
joint:
  j: { doc: x, members: [${many(100, (i) => `{ parameter: p${i}, scale: log, center: 0 }`, ", ")}], factor: [${many(100, (i) => `[${new Array(i + 1).fill(1).join(",")}]`, ", ")}] }`),
  "a lookup of 10,000 points": () =>
    model(`lookups: { l: { unit: "1", inputUnit: year, doc: x, points: [${many(10_000, (i) => `[${i}, ${i}]`, ",")}] } }
auxiliaries: { x: { unit: "1", doc: x, equation: l(time) } }`),
  "a series of 20,000 times backwards": () =>
    model(
      `series: { s: { unit: "1", doc: x, times: [${many(20_000, (i) => `${-i}`, ",")}], values: [${many(20_000, () => "null", ",")}] } }`,
    ),
  "lookups for 30,000 elements from one table": () =>
    model(`dimensions: { d: { doc: d, elements: [${many(30_000, (i) => `e${i}`, ",")}] } }
lookups: { l: { unit: "1", inputUnit: year, doc: x, dimensions: [d], points: [${many(9, (i) => `[${i}, ${i}]`, ",")}] } }
auxiliaries: { x: { unit: "1", doc: x, dimensions: [d], equation: l(time) } }`),
  "2,000 flows of one stock that is limited": () =>
    model(`stocks: { s: { unit: "1", doc: x, initial: 1, nonNegative: limit, outflows: [${many(2_000, (i) => `f${i}`, ", ")}] } }
flows:\n${many(2_000, (i) => `  f${i}: { unit: 1/year, doc: x, equation: s / time }`)}`),
  "500 limited stocks in a circle": () =>
    model(`stocks:\n${many(500, (i) => `  s${i}: { unit: "1", doc: x, initial: 1, nonNegative: limit, inflows: [f${i}], outflows: [f${(i + 1) % 500}] }`)}
flows:\n${many(500, (i) => `  f${i}: { unit: 1/year, doc: x, equation: 1 }`)}`),
  "40 chains of 200 flows each from limited stocks": () =>
    model(`stocks:\n${many(40, (k) => `  s${k}: { unit: "1", doc: x, initial: 1, nonNegative: limit, outflows: [${many(200, (i) => `f${k}_${i}`, ", ")}] }`)}
flows:\n${many(40, (k) => many(200, (i) => `  f${k}_${i}: { unit: 1/year, doc: x, equation: 1 }`))}`),
  "a sample of 40,000 values": () =>
    model(
      `parameters: { p: { unit: "1", doc: x, value: 1, distribution: { kind: sample, values: [${many(40_000, (i) => `${i}`, ",")}] } } }`,
    ),
  "quantiles stated in 1 MB": () =>
    model(
      `parameters: { p: { unit: "1", doc: x, value: 1, distribution: "${many(60_000, (i) => `${i % 100}% ${i}`, ", ")}" } }`,
    ),
  "a joint distribution whose factor is 0": () =>
    model(`parameters: { p: { unit: "1", doc: x, value: 1 } }
joint: { j: { doc: x, members: [{ parameter: p, scale: log, center: 1e308 }], factor: [[0]] } }`),
  "smooths of smooths, 90 deep": () => auxiliary(`${"smooth1(".repeat(90)}time${", 1, 0)".repeat(90)}`),
  "300 smooths of order 100 in one equation": () =>
    auxiliary(`max(${many(300, (i) => `smoothn(time / ${i + 1}, 1, 100)`, ", ")})`),
  "1,000 random numbers in one equation": () =>
    auxiliary(`max(${many(1_000, () => "random_normal(0, 1)", ", ")})`),
  "3,000 queues that are asked for their ages": () =>
    model(`stocks:\n${many(3_000, (i) => `  q${i}: { unit: "1", doc: x, initial: 1, outflows: [f${i}], queue: true }`)}
flows:\n${many(3_000, (i) => `  f${i}: { unit: 1/year, doc: x }`)}
auxiliaries: { a: { unit: year, doc: x, equation: "max(${many(600, (i) => `queue_age_mean(q${i})`, ", ")})" } }`),
  "ifs of ifs, 90 deep": () => auxiliary(`${"if(time > 1, ".repeat(90)}1${", 0)".repeat(90)}`),
  "3,000 declared loops": () =>
    model(`auxiliaries:\n${many(300, (i) => `  x${i}: { unit: "1", doc: x, equation: "smooth1(x${(i + 1) % 300}, 1, 0)" }`)}
loops:\n${many(3_000, (i) => `  l${i}: { through: [x${i % 300}, x${(i + 150) % 300}], doc: x }`)}`),
  "a loop through 5,000 names": () =>
    model(`auxiliaries: { x: { unit: "1", doc: x, equation: "smooth1(x, 1, 0)" } }
loops: { l: { through: [${many(5_000, () => "x", ", ")}], doc: x } }`),
  "maps of elements of one element, 55 deep": () =>
    model(`parameters: { p: { unit: "1", doc: x, value: ${"{ '*': ".repeat(55)}1${" }".repeat(55)} } }`),
  "words of another tool, 9,000 of them": () => auxiliary("IF x THEN ".repeat(2_000)),
  "points of a lookup that are texts": () =>
    model(
      `lookups: { l: { unit: "1", inputUnit: "1", doc: x, points: [${many(9_000, () => '["0", .nan]', ", ")}] } }`,
    ),
  "numbers of every size": () => auxiliary("1e308 * 1e308 - 1e308 * 1e308 + 1e-320 / 1e320 ^ 1e300"),
  "control characters": () => Array.from({ length: 65_536 }, (_, i) => String.fromCharCode(i)).join(""),
  "a name of 1,000 combining characters": () => auxiliary(`a${"\u0301".repeat(1_000)}`),
  "half of a pair of surrogates": () => auxiliary("\ud83d + \udc00 * a\ud800"),
};

/** A model of what is written after its name and its time. */
export function model(body: string, time = "start: 0, stop: 10, dt: 1"): string {
  return `name: hostile\ntime: { unit: year, ${time} }\n${body}\n`;
}

function auxiliary(equation: string, unit = "1"): string {
  const text = JSON.stringify(equation);
  return model(
    `auxiliaries: { x: { unit: ${JSON.stringify(unit)}, doc: x, equation: ${text} } }\nparameters: { p: { unit: metre, doc: p, value: 2 } }`,
  );
}

function many(count: number, write: (i: number) => string, between = "\n"): string {
  return Array.from({ length: count }, (_, i) => write(i)).join(between);
}

/** Nine levels, each of which stands for ten of the level before. */
function bomb(level: (before: string) => string): string {
  const lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
  for (const [before, now] of ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"]) {
    lines.push(`${now}: &${now} ${level(before ?? "")}`);
  }
  return lines.join("\n");
}

/** A variable over so many dimensions of so many elements. */
function crossed(dimensions: number, size: number, equation: string): string {
  const names = many(dimensions, (k) => `d${k}`, ", ");
  return model(`dimensions:
${many(dimensions, (k) => `  d${k}: { doc: d, elements: [${many(size, (i) => `e${k}_${i}`, ",")}] }`)}
auxiliaries:
  x: { unit: "1", doc: x, dimensions: [${names}], equation: "${equation}" }`);
}

/** The same name in other capitals. */
function spelling(name: string, number: number): string {
  return [...name].map((letter, bit) => ((number >> bit) % 2 === 1 ? letter.toUpperCase() : letter)).join("");
}
