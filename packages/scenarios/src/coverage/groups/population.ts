import { type CoverageGroup, missing, not, outside, partly, unquantified, whole } from "../line.js";

export const population: CoverageGroup = {
  id: "population",
  title: "Population, scope and trends",
  lines: {
    F001: whole("Children in England and their growth", ["child_population", "births", "ons_children"]),
    F002: not(
      "Children who ever had a social worker",
      missing("no count of who was ever known; the model counts who is known now"),
      ["ever-csc-6yr-share", "ever-csc-by-16-share"],
    ),
    F003: partly(
      "Children in need whom no service knows",
      ["unmet_need"],
      unquantified("the stock is there, its size is inferred from referrals"),
    ),
    F004: whole("Growth at every tier since 2009/10, then a plateau", [
      "children_in_need",
      "on_protection_plan",
      "children_in_care",
      "risk_aversion_time",
    ]),
    F005: whole("Care grows older: age bands of children", ["in_care", "on_plan", "harm_sensitivity"]),
    F006: whole("Infants and the newborn", ["infants", "voluntary_entry_hazard", "court_age_profile"]),
    F007: partly(
      "Under-fives who are referred",
      ["referrals", "referral_age_profile", "referral-under5-share"],
      missing("referrals by age are an assumption, held to no published series"),
    ),
    F008: partly(
      "Late entrants, long stayers, and those who came through abuse",
      ["short_stay", "settled", "family_entries"],
      missing("no reason for entry; age and length of stay only"),
    ),
    F009: partly(
      "Adults who were in care",
      ["care_leavers", "careleaver-adult-pop-share"],
      missing("followed to 25 only"),
    ),
    F010: partly(
      "Authorities differ at every step",
      ["local_rate"],
      missing("nine rates and costs of an area are its own; kinds of home and courts are as in England"),
    ),
    F011: partly(
      "Regions",
      ["local_rate", "care-order-share-london", "care-order-share-north-west", "newborn-proceedings-ne"],
      missing("a region runs on its authorities' figures together; its courts are as in England"),
    ),
    F012: not(
      "Counties and districts share duties",
      outside("who in local government decides is not a stock or a flow"),
    ),
    F013: partly(
      "Wales and Northern Ireland beside England",
      ["net_widening", "wales-cla-rate-2003", "wales-cla-rate-2018"],
      outside("other nations give evidence for one parameter, they are not modelled"),
    ),
    F014: not("Other countries", outside("England only")),
    F015: whole("What is demand and what is the system's answer", [
      "need_onset",
      "risk_aversion",
      "entry_pressure",
    ]),
    F016: whole("2009/10 to 2019/20, with breaks in the data", [
      "recording_change",
      "recording_change_start",
    ]),
    F017: partly(
      "The pandemic",
      ["pandemic", "referral_disruption", "court_disruption", "exit_disruption"],
      missing("can be switched on at assumed sizes; loneliness and remote work are not in it"),
    ),
  },
};
