import {
  type CoverageGroup,
  missing,
  noEffectFigure,
  noFigure,
  not,
  outside,
  partly,
  restates,
  unquantified,
  whole,
} from "../line.js";

export const teenagers: CoverageGroup = {
  id: "teenagers",
  title: "Teenagers and harm outside the home",
  lines: {
    F246: whole("More teenagers in care and on plans", [
      "in_care",
      "on_plan",
      "extra_familial_harm",
      "cla-10-15-change",
      "cpp-16plus-change",
    ]),
    F247: whole("Assessments that name gangs", [
      "extra_familial_harm",
      "gang-assessments-level",
      "gang-assessments-change",
    ]),
    F248: not("Knife wounds", restates("F032"), ["knife-wounds-10-19-change"]),
    F249: not("Children arrested for dealing", outside("police and criminal courts"), [
      "classa-arrests-change",
      "classa-arrests-change-ex-london",
    ]),
    F250: not("Reoffending after custody", outside("youth justice outcomes"), ["custody-reoffending-rate"]),
    F251: not("Exploited children treated as criminals", noFigure),
    F252: not("The national referral mechanism", noFigure),
    F253: not("Moving a teenager away and what follows", missing("why a child moves is not counted"), [
      "efh-relocated-share",
    ]),
    F254: not(
      "Cases closed because harm is outside the family",
      missing("referrals are not told apart by harm"),
      ["efh-closed-without-assessment", "efh-cases-study-n"],
    ),
    F255: not("Conferences do not fit harm outside the home", noFigure),
    F256: not("Exclusion from school", missing("schools are not modelled"), [
      "gang-exclusion-ratio",
      "croydon-exclusions-share",
    ]),
    F257: not("Alternative provision", missing("schools are not modelled"), [
      "gang-ap-ratio",
      "teen-care-pru-ratio",
    ]),
    F258: partly(
      "Police against exploiters",
      ["safer-places-for-teenagers", "harm_multiplier"],
      unquantified("an assumed policy on harm outside the home stands for it"),
    ),
    F259: partly(
      "Community safety and hubs",
      ["safer-places-for-teenagers", "harm_multiplier"],
      unquantified("an assumed policy on harm outside the home stands for it"),
    ),
    F260: not("Local strategy on exploitation", noEffectFigure, ["la-no-cce-strategy"]),
    F261: not("Parents of teenagers are blamed less", noFigure),
    F262: not("Girls in secure homes; boys overlooked", missing("sex of a child is not an attribute"), [
      "secure-cse-share",
    ]),
    F263: not("Homeless teenagers at risk", noFigure),
  },
};
