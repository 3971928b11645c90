import { type CoverageGroup, missing, noFigure, not, partly, whole } from "../line.js";

export const courts: CoverageGroup = {
  id: "courts",
  title: "Courts",
  lines: {
    F424: partly(
      "Courts differ",
      ["care_order_multiplier", "care-order-share-london", "care-order-share-north-west"],
      missing("the difference bounds a lever; no courts of their own"),
    ),
    F425: whole("Applications at short notice", [
      "short-notice-applications",
      "short_notice_share",
      "short-notice-public-law-share",
      "short-notice-care-app-share",
      "short-notice-days",
    ]),
    F426: not("What becomes of supervision orders", missing("proceedings that end at home are one flow"), [
      "so-further-neglect-4yr",
      "so-placement-change-4yr",
      "so-further-proceedings-4yr",
    ]),
    F427: not(
      "Supervision orders out of care applications",
      missing("proceedings that end at home are one flow"),
      ["so-from-care-application-share"],
    ),
    F428: not("Newborn in court by region", missing("an area has one rate of entry for all ages"), [
      "newborn-proceedings-ne",
      "newborn-proceedings-london",
      "newborn-proceedings-ne-change",
    ]),
    F429: whole("26 weeks, and longer", [
      "proceedings_time",
      "proceedings_time_multiplier",
      "proceedings-on-time",
      "proceedings-time-limit",
    ]),
    F430: not("Judges learn nothing of outcomes", noFigure),
    F431: partly(
      "Judgments that changed practice",
      ["adoption_fall", "adoption_fall_start", "agreement_distrust", "southwark_rise"],
      missing("judgments other than those on adoption, on agreement and on homeless teenagers"),
    ),
    F432: not("Family court and domestic abuse", noFigure),
    F433: not("Legal aid", noFigure),
    F434: whole("Fewer placement orders, more guardianship", [
      "placement_orders",
      "guardianship_uptake",
      "placement-order-share",
    ]),
    F435: not("Hearings by video", noFigure),
  },
};
