import { childPoverty } from "../areas/child-poverty.js";
import type { Panel } from "../areas/panel/panel.js";
import type { Area } from "../areas/registry/area.js";
import { type AgeBand, ageBands } from "../system/age-bands.js";
import type { AreaShares } from "./area-shares.js";
import { englandTotal } from "./deviations.js";
import type { Factor, InputFactors, OwnSeries } from "./scale-model.js";
import { type Basis, type ScalingRow, scaling } from "./scaling.js";

/** The first year of the present measure of child poverty, which the model begins with. */
const firstPoverty = 2015;

/** What the rows of the table of scaling come to for an area. */
export function inputFactors(
  area: Area,
  shares: AreaShares,
  needLevel: number,
  panel: Panel,
  table: { readonly [name: string]: ScalingRow } = scaling,
): InputFactors {
  const factors: { [name: string]: Factor } = {};
  const overTime: { [name: string]: (time: number) => Factor } = {};
  const own: { [name: string]: number | OwnSeries } = {};
  const shifts: { [name: string]: number } = {};
  const poverty = childPoverty(area, panel).filter(
    ({ year, basis }) => basis === undefined && year >= firstPoverty && year <= shares.last,
  );
  const firstOwn = poverty.find(({ year }) => year === firstPoverty);
  for (const [name, { basis }] of Object.entries(table)) {
    const path = factorOverTime(basis, shares);
    if (path !== undefined) overTime[name] = path;
    else if (basis === "own poverty" || basis === "own poverty of the first year") {
      if (firstOwn === undefined) continue;
      const percent = poverty.map(({ value }) => value * 100);
      own[name] =
        basis === "own poverty"
          ? { times: poverty.map(({ year }) => year), values: percent }
          : firstOwn.value * 100;
    } else if (basis === "own migration") shifts[name] = shares.migration;
    else factors[name] = factorOf(basis, shares, needLevel);
  }
  return { factors, overTime, own, shifts };
}

function factorOverTime(basis: Basis, shares: AreaShares): ((time: number) => Factor) | undefined {
  const year = (time: number) => Math.floor(time);
  switch (basis) {
    case "children over time":
      return (time) => byAge((age) => shares.childrenOfAge(age, year(time)));
    case "infants over time":
      return (time) => shares.childrenOfAge("under_1", year(time));
    case "older in care":
      return (time) => shares.olderInCare(year(time));
    default:
      return undefined;
  }
}

function factorOf(basis: Basis, shares: AreaShares, needLevel: number): Factor {
  const { first, last } = shares;
  switch (basis) {
    case "children":
      return shares.children(last);
    case "children by age":
      return byAge((age) => shares.childrenOfAge(age, first));
    case "referrals":
      return shares.at("referrals", "start");
    case "in need":
      return shares.at("in_need", "start");
    case "on plan":
      return shares.at("on_plan", "start");
    case "plan starts":
      return shares.at("plan_starts", "start");
    case "entries":
      return shares.at("care_entries", "start");
    case "care":
      return shares.at("in_care", "start");
    case "care by age":
      return byAge((age) => shares.inCareOfAge(age));
    case "care throughout":
      return Math.sqrt(shares.at("in_care", "start") * shares.at("in_care", "level"));
    case "statutory spend":
      return shares.at("statutory_spend", "start");
    case "preventative spend":
      return shares.at("preventative_spend", "start");
    case "preventative spend now":
      return shares.at("preventative_spend", "level");
    case "all spend":
      return allSpend(shares);
    case "need per child":
      return Math.exp(needLevel);
    case "referrals per child":
      return shares.at("referrals", "start") / shares.children(first);
    default:
      return 1;
  }
}

function allSpend(shares: AreaShares): number {
  const [statutory, preventative] = [
    englandTotal("statutory_spend", shares.first),
    englandTotal("preventative_spend", shares.first),
  ];
  const own =
    shares.at("statutory_spend", "start") * statutory +
    shares.at("preventative_spend", "start") * preventative;
  return own / (statutory + preventative);
}

function byAge(factor: (age: AgeBand) => number): { readonly [Age in AgeBand]: number } {
  return Object.fromEntries((Object.keys(ageBands) as AgeBand[]).map((age) => [age, factor(age)])) as {
    [Age in AgeBand]: number;
  };
}
