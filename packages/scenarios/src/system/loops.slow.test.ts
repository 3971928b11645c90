import type { LeverMove } from "@headwater/core";
import { describe, expect, it } from "vitest";
import { allFigures } from "../evidence/figures.js";
import { at, fittedValue, move, run } from "./england-run.fixture.js";

/** Variable with the parameters changed, as a share of what it is with them as fitted, less one. */
function change(variable: string, time: number, parameters: { readonly [name: string]: number }): number {
  return at(run({ parameters }), variable, time) / at(run(), variable, time) - 1;
}

describe("crowding-out", () => {
  const shock = move("kinship_support_spend", 500e6, 2020);

  it("statutory cost takes preventative spend, more of it as years go by, never more than it costs", () => {
    const lost = [2021, 2022, 2025].map(
      (time) =>
        at(run(), "preventative_core_spend", time) -
        at(run({ moves: [shock] }), "preventative_core_spend", time),
    );
    expect(lost[0]).toBeGreaterThan(100e6);
    expect(lost[1]).toBeGreaterThan(lost[0] ?? 0);
    expect(lost[2]).toBeGreaterThan(lost[1] ?? 0);
    expect(lost[2]).toBeLessThan(500e6);
  });

  it("takes nothing that is ringfenced", () => {
    const ringfence = move("preventative_ringfence", 1, 2020);
    const kept = at(run({ moves: [ringfence] }), "preventative_core_spend", 2025);
    expect(at(run({ moves: [ringfence, shock] }), "preventative_core_spend", 2025) / kept).toBeCloseTo(1, 4);
  });

  it("takes all but the floor when there is no money", () => {
    const poor = run({ parameters: { envelope_2010: 1e9, overspend_funded_rate: 0 } });
    const floor = fittedValue("preventative_floor") * fittedValue("preventative_spend_2009");
    expect(at(poor, "preventative_core_spend", 2030) / floor).toBeCloseTo(1, 3);
  });
});

describe("prevention", () => {
  /** Fewer children in need per 10,000 by the published dose from 2012/13, at the end of the year after it. */
  function answer(effect: number): number {
    const parameters = { prevention_effect: effect };
    const dosed = run({ parameters, moves: [move("preventative_spend_added", 20, 2012)] });
    return at(run({ parameters }), "children_in_need_rate", 2014) - at(dosed, "children_in_need_rate", 2014);
  }

  it("the model answers the published dose with the effect that it is fitted to", () => {
    const effect = fittedValue("prevention_effect");
    expect(Math.abs(answer(effect) - effect)).toBeLessThan(0.1);
  });

  it("no effect gives no answer, a larger one a larger answer, and a harmful one raises children in need", () => {
    expect(Math.abs(answer(0))).toBeLessThan(0.1);
    const answers = [-2, 0, 1, 2.5].map(answer);
    expect(answers).toEqual(answers.toSorted((one, other) => one - other));
    expect(answer(-2)).toBeLessThan(-1);
  });

  it("takes effect with a lag: less at the end of the first year than of the second", () => {
    const dosed = run({ moves: [move("preventative_spend_added", 20, 2012)] });
    const fewer = (time: number) =>
      at(run(), "children_in_need_rate", time) - at(dosed, "children_in_need_rate", time);
    expect(fewer(2012)).toBe(0);
    expect(fewer(2013)).toBeGreaterThan(0);
    expect(fewer(2013)).toBeLessThan(0.8 * fewer(2014));
  });
});

describe("failure demand", () => {
  it("the more closed cases come back, the more referrals; with none coming back the repeat share is zero", () => {
    const hazard = fittedValue("re_referral_hazard");
    expect(change("referrals_in_year", 2020, { re_referral_hazard: 1.2 * hazard })).toBeGreaterThan(0.02);
    const cut = run({ parameters: { re_referral_hazard: 0 } });
    expect(at(cut, "re_referral_share", 2020)).toBe(0);
    expect(at(cut, "referrals_in_year", 2020)).toBeLessThan(0.85 * at(run(), "referrals_in_year", 2020));
  });

  it("it feeds itself: referrals rise by more than the first round", () => {
    const cut = run({ parameters: { re_referral_hazard: 0 } });
    const repeats = at(run(), "re_referrals_in_year", 2020);
    expect(repeats).toBeGreaterThan(0);
    expect(at(run(), "no_further_action_in_year", 2020)).toBeGreaterThan(
      at(cut, "no_further_action_in_year", 2020),
    );
  });
});

describe("scarcity and price", () => {
  it("more children entering raise the price of homes; fewer lower it", () => {
    const hazard = fittedValue("voluntary_entry_hazard[age_10_15]");
    const entries = (factor: number) => ({ "voluntary_entry_hazard[age_10_15]": factor * hazard });
    expect(change("market_home_price", 2020, entries(1.3))).toBeGreaterThan(0.02);
    expect(change("market_home_price", 2020, entries(0.7))).toBeLessThan(-0.02);
  });

  it("without the response the price stays where it was", () => {
    const flat = run({ parameters: { price_response: 0 } });
    expect(at(flat, "market_home_price", 2020)).toBe(at(flat, "market_home_price", 2009));
  });

  it("homes open when places earn more, and that lowers the price", () => {
    expect(change("home_places", 2020, { home_opening_response: 0 })).toBeLessThan(-0.03);
    expect(change("market_home_price", 2020, { home_opening_response: 0 })).toBeGreaterThan(0.01);
  });

  it("fewer foster carers push children into homes, out of area, and the price up", () => {
    const fewer = {
      authority_foster_enquiries_2009: 0.8 * fittedValue("authority_foster_enquiries_2009"),
    };
    for (const variable of ["foster_scarcity", "in_home[childrens_home]", "out_of_area_children"]) {
      expect(change(variable, 2020, fewer), variable).toBeGreaterThan(0.005);
    }
    expect(change("market_home_price", 2020, fewer)).toBeGreaterThan(0.005);
  });
});

describe("scarcity, price and budget", () => {
  it("a price that does not answer scarcity leaves more for prevention", () => {
    expect(change("statutory_spend", 2020, { price_response: 0 })).toBeLessThan(-0.01);
    expect(change("preventative_spend", 2020, { price_response: 0 })).toBeGreaterThan(0.01);
  });
});

describe("homes that open, and margin", () => {
  it("places open years after they are planned", () => {
    const price = { home_price_2009: fittedValue("home_price_2009") };
    const dear = run({ parameters: price, moves: [move("provider_margin_multiplier", 0.4, 2020)] });
    const fewer = (variable: string, time: number) =>
      1 - at(dear, variable, time) / at(run(), variable, time);
    expect(fewer("home_places_started[independent]", 2021)).toBeGreaterThan(0.05);
    expect(fewer("home_places_opened[independent]", 2021)).toBeLessThan(
      fewer("home_places_started[independent]", 2021) / 2,
    );
    expect(fewer("home_places", 2030)).toBeGreaterThan(fewer("home_places", 2022));
  });

  it("the margin is high while the price rises: with a steady price it is that of the start", () => {
    expect(at(run(), "home_margin", 2020)).toBeGreaterThan(1.2 * at(run(), "home_margin", 2009));
    const flat = run({ parameters: { price_response: 0 } });
    expect(at(flat, "home_margin", 2020)).toBeCloseTo(at(flat, "home_margin", 2009), 10);
  });
});

describe("scarcity, mismatch and breakdown", () => {
  const cut = { mismatch_response: 0 };

  it("scarcity places children by availability, homes break down, and children's homes fill", () => {
    for (const variable of ["mismatch", "breakdowns_in_year", "in_home[childrens_home]"]) {
      expect(change(variable, 2020, cut), variable).toBeLessThan(-0.005);
    }
    expect(change("market_home_price", 2020, cut)).toBeLessThan(-0.005);
  });

  it("does not run where such homes break down no more than others", () => {
    const alike = run({ parameters: { mismatch_breakdown_ratio: 1 } });
    const both = run({ parameters: { mismatch_breakdown_ratio: 1, ...cut } });
    expect(at(both, "in_home[childrens_home]", 2020)).toBeCloseTo(
      at(alike, "in_home[childrens_home]", 2020),
      8,
    );
  });

  it("a child goes to a children's home more often after a breakdown, and comes back by stepping down", () => {
    expect(change("in_home[childrens_home]", 2020, { breakdown_to_homes: 1 })).toBeLessThan(-0.03);
    expect(change("in_home[childrens_home]", 2020, { step_down_hazard: 0 })).toBeGreaterThan(0.03);
  });
});

describe("foster recruitment and loss", () => {
  it("strained carers leave and recommend fostering less, which makes places scarcer", () => {
    for (const cut of [{ carer_strain_response: 0 }, { carer_advocacy: 0 }]) {
      expect(change("foster_scarcity", 2020, cut), JSON.stringify(cut)).toBeLessThan(-0.0005);
    }
    expect(change("foster_deregistrations_in_year", 2020, { carer_strain_response: 0 })).toBeLessThan(-0.005);
    expect(change("foster_applications_in_year", 2020, { carer_advocacy: 0 })).toBeGreaterThan(0);
  });

  it("scarcity makes authorities try harder and agencies recruit, which makes places less scarce", () => {
    expect(change("foster_scarcity", 2020, { recruitment_effort: 0 })).toBeGreaterThan(0.002);
    expect(change("foster_scarcity", 2020, { agency_response_time: 1e6 })).toBeGreaterThan(0.01);
  });
});

describe("re-entry", () => {
  it("children who come back make entries and children in care more", () => {
    const cut = { re_entry_hazard: 0 };
    expect(change("care_entries_in_year", 2020, cut)).toBeLessThan(-0.03);
    expect(change("children_in_care", 2020, cut)).toBeLessThan(-0.03);
    expect(change("care_entries_in_year", 2020, { re_entry_hazard: 0.16 })).toBeGreaterThan(0.01);
  });
});

describe("funding", () => {
  it("follows overspend, without which prevention would lose more", () => {
    const cut = { overspend_funded_rate: 0 };
    expect(change("preventative_spend", 2020, cut)).toBeLessThan(-0.2);
  });
});

describe("caution", () => {
  it("raises enquiries, and the number that end without a plan by more", () => {
    const calm = { risk_aversion_level: 1 };
    const [enquiries, idle] = ["enquiries_in_year", "enquiries_without_plan"].map((variable) =>
      change(variable, 2020, calm),
    );
    expect(enquiries).toBeLessThan(0);
    expect(idle).toBeLessThan(enquiries ?? 0);
  });
});

describe("caseload, turnover and agency", () => {
  /** How much fewer social workers there are when more leave, with stress that makes people leave as strongly as given. */
  function lost(effect: number): number {
    const parameters = { turnover_caseload_effect: effect };
    const leaving = 1.3 * fittedValue("leaving_rate_at_reference");
    const shocked = run({ parameters: { ...parameters, leaving_rate_at_reference: leaving } });
    return 1 - at(shocked, "social_workers", 2020) / at(run({ parameters }), "social_workers", 2020);
  }

  it("feeds itself: who leaves adds to the caseload of the others, who leave the sooner", () => {
    expect(lost(0)).toBeGreaterThan(0.02);
    expect(lost(fittedValue("turnover_caseload_effect"))).toBeGreaterThan(1.005 * lost(0));
  });

  it("brings agency workers, who cost more and draw others away", () => {
    const leaving = { leaving_rate_at_reference: 1.3 * fittedValue("leaving_rate_at_reference") };
    for (const variable of ["caseload", "agency_share", "agency_premium_spend", "re_referral_share"]) {
      expect(change(variable, 2020, leaving), variable).toBeGreaterThan(0.003);
    }
    const pulled = { ...leaving, agency_pull: 1.5 };
    expect(change("leaving_rate", 2020, pulled)).toBeGreaterThan(change("leaving_rate", 2020, leaving));
  });

  it("with no effect of caseload, experience or time, quality is 1 and children are untouched by turnover", () => {
    const cut = {
      caseload_effect: 0,
      experience_effect: 0,
      direct_time_effect: 0,
      inadequate_uplift: 0,
    };
    const leaving = { leaving_rate_at_reference: 1.3 * fittedValue("leaving_rate_at_reference") };
    const [calm, churning] = [run({ parameters: cut }), run({ parameters: { ...cut, ...leaving } })];
    expect(at(churning, "practice_quality", 2020)).toBe(1);
    expect(at(churning, "re_referrals_in_year", 2015) / at(calm, "re_referrals_in_year", 2015)).toBeCloseTo(
      1,
      2,
    );
  });
});

describe("proceduralisation", () => {
  /** Change of a variable by a more cautious system, time with families counting as given. */
  function byCaution(variable: string, effect: number): number {
    const parameters = { direct_time_effect: effect };
    const cautious = { ...parameters, risk_aversion_level: 1.2 * fittedValue("risk_aversion_level") };
    return at(run({ parameters: cautious }), variable, 2020) / at(run({ parameters }), variable, 2020) - 1;
  }

  it("caution takes time from families, which lowers quality and brings families back", () => {
    const effect = fittedValue("direct_time_effect");
    expect(byCaution("direct_time_share", effect)).toBeLessThan(-0.01);
    expect(byCaution("practice_quality", effect)).toBeLessThan(byCaution("practice_quality", 0) - 0.001);
    expect(byCaution("re_referral_share", effect)).toBeGreaterThan(byCaution("re_referral_share", 0));
  });

  it("families who come back are assessed again, which takes time from the others until posts follow", () => {
    const back = { re_referral_hazard: 1.2 * fittedValue("re_referral_hazard") };
    expect(change("investigation_time", 2020, back)).toBeGreaterThan(0.005);
    expect(change("social_work_posts", 2020, back)).toBeGreaterThan(0.005);
    const [held, more] = [
      run({ parameters: { posts_response: 0 } }),
      run({ parameters: { ...back, posts_response: 0 } }),
    ];
    expect(at(more, "direct_time_share", 2020)).toBeLessThan(0.999 * at(held, "direct_time_share", 2020));
  });
});

describe("inspection spike", () => {
  /** Inspection from 2018 on as before it: more authorities fail. */
  const harsher = { framework_generosity: 1 };

  it("failed inspections bring caution, enquiries, agency workers and spend", () => {
    for (const variable of [
      "authorities_inadequate",
      "risk_aversion",
      "enquiries_in_year",
      "agency_share",
      "inadequate_spend",
    ]) {
      expect(change(variable, 2022, harsher), variable).toBeGreaterThan(0.001);
    }
  });

  it("feeds itself: failures make practice poorer, and by it authorities fail the sooner", () => {
    expect(change("practice_quality", 2022, harsher)).toBeLessThan(0);
    const failures = (response: number) => {
      const parameters = { grade_response: response, caseload_reference: 15 };
      return at(run({ parameters }), "failure_share", 2012) / at(run(), "failure_share", 2012);
    };
    expect(failures(1)).toBeGreaterThan(failures(0));
  });

  it("cut, caution does not answer to failures", () => {
    const cut = { inspection_caution_effect: 0, inspection_spike: 0 };
    const [calm, worse] = [run({ parameters: cut }), run({ parameters: { ...cut, ...harsher } })];
    expect(at(worse, "risk_aversion", 2022)).toBe(at(calm, "risk_aversion", 2022));
  });
});

describe("publicity", () => {
  it("raises caution after a dated event, and the rise fades", () => {
    const quiet = run({ parameters: { rotherham_report: 2100 } });
    const rise = (time: number) => at(run(), "risk_aversion", time) - at(quiet, "risk_aversion", time);
    expect(rise(2014)).toBe(0);
    expect(rise(2016)).toBeGreaterThan(0.01);
    expect(rise(2025)).toBeLessThan(rise(2016) / 2);
  });
});

describe("grades", () => {
  it("before the framework of 2018 about 36% of authorities are good", () => {
    expect(at(run(), "authorities_good", 2017)).toBeGreaterThan(0.33);
    expect(at(run(), "authorities_good", 2017)).toBeLessThan(0.39);
  });

  it("add up to all authorities", () => {
    for (const time of [2009, 2017, 2020, 2035]) {
      const grades = ["authorities_good", "authorities_requiring_improvement", "authorities_inadequate"];
      expect(grades.reduce((sum, grade) => sum + at(run(), grade, time), 0)).toBeCloseTo(1, 9);
    }
  });
});

describe("poverty", () => {
  it("brings children into care", () => {
    expect(change("children_in_care", 2020, { poverty_effect_on_entry: 0 })).toBeLessThan(-0.01);
  });
});

/** More or fewer from 2022 on by a lever, as a share of what it is without. */
function shift(variable: string, time: number, moves: readonly LeverMove[], parameters = {}): number {
  return at(run({ parameters, moves }), variable, time) / at(run({ parameters }), variable, time) - 1;
}

describe("return without support", () => {
  it("fewer come back where families are supported, so that fewer go home again; without support all do as before", () => {
    const supported = [move("return_support_reach", 1)];
    expect(shift("re_entries_in_year", 2027, supported)).toBeLessThan(-0.15);
    expect(shift("returns_home_in_year", 2027, supported)).toBeLessThan(-0.01);
    expect(shift("children_in_care", 2030, supported)).toBeLessThan(-0.01);
    expect(shift("children_in_care", 2030, supported, { return_support_effect: 0 })).toBe(0);
  });
});

describe("removal and the next child", () => {
  const work = move("after_removal_reach", 1);

  it("fewer mothers who return mean fewer infants in court and in care, and so fewer mothers in court, more so as years go by", () => {
    expect(shift("mothers_returning", 2030, [work])).toBeLessThan(-0.3);
    expect(shift("mothers_enter_court", 2030, [work])).toBeLessThan(-0.005);
    expect(shift("in_care[under_1]", 2030, [work])).toBeLessThan(-0.03);
    expect(shift("mothers_enter_court", 2030, [work])).toBeLessThan(
      shift("mothers_enter_court", 2025, [work]),
    );
  });

  it("cut, leaves court as it is, and the years to 2020 as they were either way", () => {
    const cut = { recurrent_share_of_infants: 0 };
    expect(shift("mothers_enter_court", 2030, [work], cut)).toBeCloseTo(0, 12);
    expect(change("children_in_care", 2020, cut)).toBeCloseTo(0, 12);
    expect(Math.abs(change("children_in_care", 2030, cut))).toBeGreaterThan(1e-5);
  });

  it("brings a quarter of mothers back within seven years, six in ten of them within two, as published", () => {
    expect(mothersBack(7)).toBeCloseTo(allFigures["mothers-recurrence-7yr"].value / 100, 2);
    const soon = allFigures["mothers-recurrence-short-succession"].value / 100;
    expect(mothersBack(2) / mothersBack(7)).toBeCloseTo(soon, 1);
  });

  it("makes a fifth of cases repeats within five years, within three points of the published share", () => {
    const { value } = allFigures["repeat-proceedings-case-share-exec"];
    const withinFive = at(run(), "recurrent_share_of_cases", 2018) * (mothersBack(5) / mothersBack(100));
    expect(Math.abs(100 * withinFive - value)).toBeLessThan(3);
  });
});

/** Share of mothers who are back in court some years after proceedings, by the model's two stages, step by step. */
function mothersBack(years: number): number {
  const [early, late] = [fittedValue("early_return_hazard"), fittedValue("late_return_hazard")];
  const [first, second] = [1 / fittedValue("early_return_time"), 1 / fittedValue("late_return_time")];
  const step = 1 / 500;
  let [lately, once, back] = [1, 0, 0];
  for (let n = 0; n < years / step; n++) {
    back += step * (early * lately + late * once);
    once += step * (first * lately - (late + second) * once);
    lately -= step * (early + first) * lately;
  }
  return back;
}

describe("parents once in care", () => {
  it("more who leave care come to have more children in care, slowly and little; cut, they do not", () => {
    const births = (effect: number) => ({ parent_care_effect: effect });
    expect(at(run(), "generation_pressure", 2020)).toBeCloseTo(1, 9);
    const early = change("children_in_care", 2025, births(0));
    const late = change("children_in_care", 2035, births(0));
    expect(late).toBeLessThan(early);
    expect(late).toBeGreaterThan(-0.02);
    expect(change("children_in_care", 2020, births(0))).toBeCloseTo(0, 9);
  });
});
