import type { ParameterSpec } from "@headwater/core";

function days(value: number, unit: string, doc: string): ParameterSpec {
  return {
    unit,
    doc,
    value,
    source:
      "assumption: such that investigation and court took about two fifths of the time of case holders in 2020, and families a third",
    quality: "assumption",
  };
}

/** How much time of social workers each part of casework takes. */
export const timeParameters: Readonly<Record<string, ParameterSpec>> = {
  working_days: {
    unit: "day/FTE/year",
    doc: "Days that a social worker works in a year",
    value: 220,
    source: "assumption: 260 working days less leave, holidays and sickness",
    quality: "assumption",
  },
  assessment_days: days(1.5, "day/child", "Work of an assessment; siblings are assessed together"),
  enquiry_days: days(2, "day/child", "Work of a section 47 enquiry"),
  conference_days: days(2, "day/child", "Work of an initial conference"),
  application_days: days(10, "day/child", "Work of a care application"),
  cin_plan_days: days(7, "day/child/year", "Work of a year on a child in need plan"),
  plan_days: days(15, "day/child/year", "Work of a year on a protection plan, conferences apart"),
  care_days: days(8, "day/child/year", "Work of a year in care"),
  direct_share_of_rest: {
    unit: "1",
    doc: "Share of the time that investigation, court and inspection leave that is spent with families; the rest is records, travel, meetings and supervision",
    value: 0.55,
    source:
      "assumption: so that time with families is just under a third in 2020 (The Case for Change 2021, from a survey of 2020)",
    quality: "assumption",
  },
};
