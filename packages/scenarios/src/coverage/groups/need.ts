import {
  type CoverageGroup,
  missing,
  noFigure,
  not,
  outside,
  partly,
  restates,
  unquantified,
  whole,
} from "../line.js";

export const need: CoverageGroup = {
  id: "need",
  title: "Need and risk factors",
  lines: {
    F018: not(
      "Domestic abuse of a parent or child",
      missing("need has no causes apart but poverty and harm outside the home"),
      ["factor-dv-parent-share", "factor-dv-child-share", "factor-dv-parent-change"],
    ),
    F019: not("Mental ill health of a parent", restates("F018"), [
      "factor-mh-parent-share",
      "factor-mh-parent-change",
    ]),
    F020: not("Mental ill health of a child", restates("F018"), [
      "factor-mh-child-share",
      "factor-mh-child-change",
    ]),
    F021: not("Emotional abuse", restates("F018"), [
      "factor-emotional-abuse-share",
      "factor-emotional-abuse-change",
    ]),
    F022: not("Physical abuse", restates("F018"), [
      "factor-physical-abuse-share",
      "factor-physical-abuse-change",
    ]),
    F023: not("Sexual abuse, and how little of it is known", missing("kinds of harm are not told apart"), [
      "factor-sexual-abuse-share",
      "csa-any-prevalence",
      "csa-known-share",
    ]),
    F024: not("Neglect", restates("F018"), ["factor-neglect-share", "factor-neglect-change"]),
    F025: not("Alcohol misuse of a parent", restates("F018"), [
      "factor-alcohol-parent-share",
      "factor-alcohol-parent-change",
    ]),
    F026: not("Drug misuse of an adult", restates("F018"), [
      "factor-drugs-adult-share",
      "factor-drugs-adult-change",
    ]),
    F027: not("Several factors for one child", restates("F018"), ["factor-identified-share-2020"]),
    F028: not("Abuse, drugs and mental illness as one label", noFigure),
    F029: not("Learning disability of a child", missing("disability is no attribute of a child here"), [
      "factor-learning-disability-share",
      "factor-learning-disability-change",
    ]),
    F030: not("Physical disability of a child", restates("F029"), [
      "factor-physical-disability-share",
      "factor-physical-disability-change",
    ]),
    F031: not("Disabled children are in need by law, not all counted", restates("F029"), [
      "disabled-young-people-uk",
    ]),
    F032: not("Sexual exploitation", missing("one measure of harm outside the home, without kinds"), [
      "factor-cse-share",
      "factor-cse-change",
    ]),
    F033: partly(
      "Criminal exploitation and gangs",
      ["extra_familial_harm", "gang-linked-child-victims", "factor-gangs-share", "factor-gangs-change"],
      missing("one measure of harm outside the home, without kinds"),
    ),
    F034: not("Trafficking and modern slavery", restates("F032"), [
      "factor-trafficking-share",
      "factor-trafficking-change",
    ]),
    F035: not("Knife harm and serious violence", restates("F032"), ["knife-wounds-10-19-change"]),
    F036: not("Abuse by peers", noFigure),
    F037: not("Harm online", noFigure),
    F038: whole("Children who arrive alone seeking asylum", [
      "arrivals",
      "arrivals_alone",
      "arrivals_age_share",
    ]),
    F039: not("Age assessment and status of those who arrive alone", outside("immigration law and practice")),
    F040: not(
      "Families without recourse to public funds",
      missing("no such group; the figures are of a sample of authorities"),
      ["nrpf-spend-sample", "nrpf-households-sample"],
    ),
    F041: whole("Poverty", ["child_poverty", "poverty_effect_on_need", "poverty_effect_on_entry"]),
    F042: partly(
      "Food banks and hardship",
      ["child_poverty"],
      unquantified("hardship stands behind the poverty rate"),
    ),
    F043: partly(
      "Bad housing and homelessness of families",
      ["child_poverty"],
      missing("housing is not told apart from poverty"),
    ),
    F044: partly("Debt", ["child_poverty"], restates("F042")),
    F045: partly("Jobs and their stability", ["child_poverty"], restates("F042")),
    F046: not("Lonely parents", noFigure),
    F047: not("Several adversities and trauma", noFigure),
    F048: not("Mental health around birth", noFigure),
    F049: not("Foetal alcohol spectrum disorder", noFigure),
    F050: not("Illness that is made up; parents with rare conditions", noFigure),
    F051: not("Autism", noFigure),
    F052: not("Young carers", noFigure),
    F053: not(
      "Special educational needs and complex health",
      missing("disability is no attribute of a child here"),
      ["teen-care-ehcp-excess"],
    ),
    F054: not("Parents with a learning disability", noFigure),
    F055: not("Disabled parents", noFigure),
    F056: not("Children of refugees and migrants", noFigure),
    F057: not("Missing children", noFigure),
    F058: not("LGBT+ children", noFigure),
    F059: not(
      "Death of a parent",
      missing("kinship outside care is no stock, so that its causes are not either"),
      ["kin-informal-death"],
    ),
    F060: not("Homeless at 16 or 17 under section 17", noFigure),
  },
};
