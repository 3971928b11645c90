import { moduleSeparator } from "../../model/names.js";
import type { JointSpec, LoopSpec } from "../../model/spec.js";
import type { Variable } from "./inputs.js";
import type { Surroundings } from "./surroundings.js";

/** A variable with its names qualified, and with the module as its sector. */
export function qualifiedVariable(variable: object, path: readonly string[], around: Surroundings): Variable {
  const own: Variable = { ...variable };
  for (const field of ["initial", "equation"]) {
    if (Object.hasOwn(own, field)) own[field] = around.cells(own[field], [...path, field]);
  }
  for (const field of ["inflows", "outflows"]) {
    const names = own[field];
    if (Array.isArray(names)) own[field] = names.map((name) => qualifiedFlow(name, around, [...path, field]));
  }
  if (isMap(own.conveyor)) own.conveyor = qualifiedConveyor(own.conveyor, around, [...path, "conveyor"]);
  if (around.prefix === "") return own;
  const sector = around.prefix.slice(0, -moduleSeparator.length);
  return { ...own, sector: own.sector === undefined ? sector : `${sector}${moduleSeparator}${own.sector}` };
}

/** Equations of a conveyor, and what stands under or among the names of flows that leak. */
function qualifiedConveyor(conveyor: Variable, around: Surroundings, path: readonly string[]): Variable {
  return Object.fromEntries(
    Object.entries(conveyor).map(([field, part]) => {
      const here = [...path, field];
      const flow = (name: unknown) => qualifiedFlow(name, around, here);
      const byFlow = (value: (part: unknown, name: string) => unknown) =>
        isMap(part)
          ? Object.fromEntries(Object.entries(part).map(([name, own]) => [flow(name), value(own, name)]))
          : part;
      switch (field) {
        case "leakage":
          return [field, part];
        case "leaks":
          return [field, byFlow((own, name) => around.cells(own, [...here, name]))];
        case "leakZones":
          return [field, byFlow((own) => own)];
        case "wholeLeaks":
          return [field, Array.isArray(part) ? part.map(flow) : part];
        default:
          return [field, around.cells(part, here)];
      }
    }),
  );
}

function isMap(value: unknown): value is Variable {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function qualifiedFlow(name: unknown, around: Surroundings, path: readonly string[]): string {
  const text = String(name);
  if (text.includes(moduleSeparator)) return around.qualify(text, "value", path);
  return around.prefix + text;
}

/** `births[young]` with its name qualified. */
export function qualifiedJoint(joint: JointSpec, prefix: string): JointSpec {
  if (prefix === "") return joint;
  const members = joint.members.map((member) => ({
    ...member,
    parameter: prefix + member.parameter.trimStart(),
  }));
  return { ...joint, members };
}

/** The loop through the module's own variables. */
export function qualifiedLoop(loop: LoopSpec, prefix: string): LoopSpec {
  if (prefix === "") return loop;
  const through = loop.through.map((name) => prefix + name);
  if (loop.cut === undefined) return { ...loop, through };
  const [from, to] = loop.cut;
  return { ...loop, through, cut: [prefix + from, prefix + to] };
}
