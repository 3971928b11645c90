import { compare } from "@headwater/core";
import { england, policyById, policyScenario } from "@headwater/scenarios";

const help = policyScenario(policyById("family-help"));
const ask = { draws: 200, outputs: ["children_in_care"], better: { children_in_care: "lower" } };
console.log((await compare(england(), { name: "baseline" }, [help], ask)).comparison.rows.at(-1));
