import type { ParameterSpec } from "@headwater/core";
import { positive, upTo } from "../sector.js";
import { practiceParameters } from "./workforce-practice.js";
import { timeParameters } from "./workforce-time.js";

/** What is known, assumed and fitted of social workers. Published counts begin in 2015, and those before are what the model makes of them. */
export const workforceParameters: Readonly<Record<string, ParameterSpec>> = {
  ...timeParameters,
  ...practiceParameters,
  social_workers_2009: {
    unit: "FTE",
    doc: "Social workers at the start",
    value: 22_500,
    distribution: positive(22_500, 0.08),
    source:
      "assumption: the growth of 2015 to 2019 carried back, slower; fitted to social workers of 2016 to 2019",
    quality: "calibrated",
  },
  vacancy_share_2009: {
    unit: "1",
    doc: "Vacancies, of posts, at the start",
    value: 0.13,
    distribution: positive(0.13, 0.2),
    source: "assumption: a little less than the 17% of 2015 to 2017; fitted",
    quality: "calibrated",
  },
  starting_share_2009: {
    unit: "1",
    doc: "Social workers in their first two years in post at the start",
    value: 0.27,
    source: "assumption: near the balance of later years",
    quality: "assumption",
  },
  established_share_2009: {
    unit: "1",
    doc: "Social workers with two to about five years in post at the start",
    value: 0.31,
    source: "assumption: near the balance of later years",
    quality: "assumption",
  },
  starting_time: {
    unit: "year",
    doc: "Time as a starter",
    value: 2,
    source: "definition",
    quality: "definition",
  },
  established_time: {
    unit: "year",
    doc: "Mean time between two and five years in post; longer than three years, since a mean time lets some pass early",
    value: 4,
    distribution: positive(4, 0.2),
    source: "assumption as to its centre; fitted to the share with less than five years in post",
    quality: "calibrated",
  },
  post_time: {
    unit: "year",
    doc: "Time in which posts follow the work",
    value: 4,
    distribution: positive(4, 0.3),
    source:
      "assumption as to its centre: several budget rounds, while budgets fell; fitted to social workers and vacancies",
    quality: "calibrated",
  },
  posts_at_reference: {
    unit: "FTE",
    doc: "Posts that authorities would come to have at the reference of casework",
    value: 40_000,
    distribution: positive(40_000, 0.1),
    source:
      "assumption as to its centre: posts grew by 3.5% a year from 2015 to 2019 while casework hardly did; fitted to social workers and vacancies",
    quality: "calibrated",
  },
  casework_reference: {
    unit: "FTE",
    doc: "Time of casework at which posts are those of the reference",
    value: 17_000,
    source: "definition: about that of 2016",
    quality: "definition",
  },
  posts_response: {
    unit: "1",
    doc: "How posts grow with the time that casework calls for (elasticity)",
    value: 1,
    distribution: positive(1, 0.3),
    source: "assumption as to its centre; fitted to social workers and vacancies",
    quality: "calibrated",
  },
  recruitment_time: {
    unit: "year",
    doc: "Time to find somebody for a vacant post",
    value: 0.8,
    distribution: positive(0.8, 0.2),
    source: "assumption as to its centre; fitted to vacancies",
    quality: "calibrated",
  },
  notice_time: {
    unit: "year",
    doc: "Time from an appointment to the start: notice, checks",
    value: 0.3,
    source: "assumption: three months and some weeks",
    quality: "assumption",
  },
  leaving_rate_at_reference: {
    unit: "1/year",
    doc: "Share of social workers who leave their authority in a year at the reference of stress, to another authority too",
    value: 0.15,
    distribution: positive(0.15, 0.1),
    source: "fitted to DfE turnover of 2017 and 2019, about 15%",
    quality: "calibrated",
  },
  starting_leaving_ratio: {
    unit: "1",
    doc: "Leaving of starters against the established",
    value: 1.1,
    source: "assumption",
    quality: "assumption",
  },
  experienced_leaving_ratio: {
    unit: "1",
    doc: "Leaving of the experienced against the established",
    value: 0.85,
    source: "assumption",
    quality: "assumption",
  },
  agency_base_share: {
    unit: "1",
    doc: "Agency workers for peaks and absence, whatever the vacancies, for each post",
    value: 0.06,
    source:
      "assumption: two fifths of agency workers; there were nearly as many of them as vacancies in all years published",
    quality: "assumption",
  },
  agency_cover: {
    unit: "1",
    doc: "Agency workers for each vacancy beyond those",
    value: 0.6,
    distribution: positive(0.6, 0.1),
    source: "fitted to DfE agency workers and vacancies",
    quality: "calibrated",
  },
  agency_time: {
    unit: "year",
    doc: "Time in which agency workers come and go",
    value: 0.4,
    source: "assumption: some months",
    quality: "assumption",
  },
  agency_share_reference: {
    unit: "1",
    doc: "Share of agency workers at which they draw away as many as at the reference rate of leaving",
    value: 0.15,
    source: "definition: about that of 2016 to 2020",
    quality: "definition",
  },
  agency_pull: {
    unit: "1",
    doc: "Rise of leaving for a rise of the agency share by one: at 0.5, ten points more make leaving 5% more",
    value: 0.5,
    distribution: upTo(0.5, 1.5),
    source:
      "assumption: 2% of employed social workers a year moved to agency work (DfE survey, 2020), of 15% who left",
    quality: "assumption",
  },
  agency_extra_cost: {
    unit: "GBP/FTE/year",
    doc: "What an agency worker costs above an employee",
    value: 22_700,
    source: "The Case for Change (2021), from Kantar 2020",
    quality: "official",
  },
  inadequate_agency_effect: {
    unit: "1",
    doc: "Agency use in an inadequate authority against others with the same vacancies, less one",
    value: 0.2,
    distribution: upTo(0.2, 0.5),
    source:
      "assumption: higher for years after the grade (Hood and Goldacre, in the submission on inequalities), no size given",
    quality: "assumption",
  },
  inadequate_turnover_effect: {
    unit: "1",
    doc: "Leaving in an inadequate authority against others, less one",
    value: 0.3,
    distribution: upTo(0.3, 0.6),
    source: "assumption: noticeably higher (The Case for Change 2021), no size given",
    quality: "assumption",
  },
  not_direct_post_share: {
    unit: "1",
    doc: "Posts without direct work with children or families, of all posts",
    value: 0.28,
    source:
      "The Case for Change (2021): one in three social workers; over posts, of which vacancies are another sixth",
    quality: "official",
  },
  case_holder_share: {
    unit: "1",
    doc: "Share of the others, and of agency workers, who hold cases at a time; the rest are absent, or in roles such as fostering",
    value: 0.73,
    source:
      "17,840 case holders at 30 September 2017 (DfE, by Community Care 2018), over social workers in direct work and agency workers",
    quality: "official",
  },
  allocated_case_share: {
    unit: "1",
    doc: "Share of children with an open case who count in somebody's caseload",
    value: 0.84,
    distribution: positive(0.84, 0.05),
    source: "fitted to DfE caseload; its centre: 317,000 cases in 2017 over children with an open case",
    quality: "calibrated",
  },
};
