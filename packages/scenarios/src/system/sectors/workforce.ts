import type { Sector } from "../sector.js";
import { workforceLevers } from "./workforce-levers.js";
import { workforceMeasures } from "./workforce-measures.js";
import { workforceParameters } from "./workforce-parameters.js";

/** Social workers by experience, posts, vacancies, agency, caseload, stress and the quality of practice that comes of them. */
export const workforce: Sector = {
  name: "workforce",
  purpose:
    "Social workers by time in post, posts and vacancies, recruitment with its delay, agency workers, caseload and stress, by which people leave. Caseload, experience and time with families make the quality of practice, on which repeats and the length of plans depend; how strongly is an assumption that includes not at all.",
  stocks: {
    ...workforceMeasures.stocks,
    social_work_posts: {
      unit: "FTE",
      doc: "Posts of child and family social workers that authorities have",
      initial: "social_workers_2009 / (1 - vacancy_share_2009)",
      inflows: ["posts_change"],
      nonNegative: true,
    },
    social_workers_appointed: {
      unit: "FTE",
      doc: "Social workers who were appointed and have not started yet",
      initial:
        "social_workers_2009 * vacancy_share_2009 / (1 - vacancy_share_2009) * notice_time / (notice_time + recruitment_time)",
      inflows: ["social_workers_recruited"],
      outflows: ["social_workers_joining"],
      nonNegative: true,
    },
    starting_social_workers: {
      unit: "FTE",
      doc: "Social workers in their first two years in post with their authority",
      initial: "social_workers_2009 * starting_share_2009",
      inflows: ["social_workers_joining"],
      outflows: ["starting_workers_leaving", "starting_workers_established"],
      nonNegative: true,
    },
    established_social_workers: {
      unit: "FTE",
      doc: "Social workers with two to about five years in post",
      initial: "social_workers_2009 * established_share_2009",
      inflows: ["starting_workers_established"],
      outflows: ["established_workers_leaving", "established_workers_experienced"],
      nonNegative: true,
    },
    experienced_social_workers: {
      unit: "FTE",
      doc: "Social workers with five years or more in post",
      initial: "social_workers_2009 * (1 - starting_share_2009 - established_share_2009)",
      inflows: ["established_workers_experienced"],
      outflows: ["experienced_workers_leaving"],
      nonNegative: true,
    },
    agency_social_workers: {
      unit: "FTE",
      doc: "Agency social workers, who stand beside those employed",
      initial:
        "social_workers_2009 / (1 - vacancy_share_2009) * (agency_base_share + agency_cover * vacancy_share_2009)",
      inflows: ["agency_change"],
      nonNegative: true,
    },
    workload_stress: {
      unit: "1",
      doc: "Stress of social workers: 1 at the reference of caseload and of time with families",
      initial: 1,
      inflows: ["stress_change"],
      nonNegative: true,
    },
  },
  flows: {
    ...workforceMeasures.flows,
    posts_change: {
      unit: "FTE/year",
      doc: "Posts follow the work there is as budgets allow, over years",
      equation: "(posts_needed - social_work_posts) / post_time",
    },
    social_workers_recruited: {
      unit: "FTE/year",
      doc: "Appointments to posts that are vacant and have nobody appointed yet",
      equation:
        "max(0, social_work_vacancies - social_workers_appointed) / (recruitment_time * (1 - recruitment_gain))",
    },
    social_workers_joining: {
      unit: "FTE/year",
      doc: "Those appointed start, after their notice",
      equation: "social_workers_appointed / notice_time",
    },
    starting_workers_established: {
      unit: "FTE/year",
      doc: "Two years in post",
      equation: "starting_social_workers / starting_time",
    },
    established_workers_experienced: {
      unit: "FTE/year",
      doc: "About five years in post",
      equation: "established_social_workers / established_time",
    },
    starting_workers_leaving: {
      unit: "FTE/year",
      doc: "Social workers who leave in their first two years",
      equation: "starting_social_workers * leaving_rate * starting_leaving_ratio",
    },
    established_workers_leaving: {
      unit: "FTE/year",
      doc: "Established social workers who leave",
      equation: "established_social_workers * leaving_rate",
    },
    experienced_workers_leaving: {
      unit: "FTE/year",
      doc: "Experienced social workers who leave",
      equation: "experienced_social_workers * leaving_rate * experienced_leaving_ratio",
    },
    agency_change: {
      unit: "FTE/year",
      doc: "Agency workers come and go with the vacancies that they cover",
      equation: "(agency_wanted - agency_social_workers) / agency_time",
    },
    stress_change: {
      unit: "1/year",
      doc: "Stress follows the load, slowly",
      equation: "(stress_felt - workload_stress) / stress_time",
    },
  },
  auxiliaries: {
    social_workers: {
      unit: "FTE",
      doc: "Child and family social workers whom authorities employ (DfE), agency workers apart",
      equation: "starting_social_workers + established_social_workers + experienced_social_workers",
    },
    social_work_vacancies: {
      unit: "FTE",
      doc: "Posts without an employee, an agency worker in it or not (DfE)",
      equation: "max(0, social_work_posts - social_workers)",
    },
    posts_needed: {
      unit: "FTE",
      doc: "Posts that the time of casework calls for, and those added by policy",
      equation:
        "posts_at_reference * (casework_time / casework_reference) ^ posts_response + social_work_posts_added",
    },
    leaving_rate: {
      unit: "1/year",
      doc: "Share of social workers who leave their authority in a year: rises with stress, with what agencies draw away, and where the authority was judged inadequate",
      equation:
        "leaving_rate_at_reference * workload_stress ^ turnover_caseload_effect * (1 + agency_pull * (agency_share - agency_share_reference)) * (1 + inadequate_turnover_effect * (authorities_inadequate - initial(authorities_inadequate))) * (1 - retention_gain)",
    },
    agency_wanted: {
      unit: "FTE",
      doc: "Agency workers called for: for peaks and absence, and to cover part of the vacancies; more of them where the authority was judged inadequate, fewer under a cap",
      equation:
        "(agency_base_share * social_work_posts + agency_cover * social_work_vacancies) * (1 + inadequate_agency_effect * (authorities_inadequate - initial(authorities_inadequate))) * (1 - agency_use_cut)",
    },
    agency_share: {
      unit: "1",
      doc: "Agency workers, of all social workers (DfE)",
      equation: "agency_social_workers / (social_workers + agency_social_workers)",
    },
    direct_social_workers: {
      unit: "FTE",
      doc: "Employed social workers in direct work: management and other posts without families are filled first, from among them, so that a vacancy is one of direct work",
      equation:
        "max(least_share * social_workers, social_workers - not_direct_post_share * social_work_posts)",
    },
    case_holders: {
      unit: "FTE",
      doc: "Social workers who hold cases, agency workers among them",
      equation: "(direct_social_workers + agency_social_workers) * case_holder_share",
    },
    open_children: {
      unit: "child",
      doc: "Children under 18 with an open case, of any kind",
      equation:
        "sum(in_assessment) + sum(cin_plan) + sum(in_enquiry) + sum(on_plan) + sum(in_pre_proceedings) + sum(in_proceedings) + sum(in_care)",
    },
    caseload: {
      unit: "child/FTE",
      doc: "Cases (children) for each social worker who holds any (DfE)",
      equation: "open_children * allocated_case_share / case_holders",
    },
    investigation_time: {
      unit: "FTE",
      doc: "Time that assessments, enquiries, conferences and court work take",
      equation:
        "(sum(assessments_finished) * assessment_days + sum(enquiries_finished) * enquiry_days + sum(conferences) * conference_days + sum(care_applications) * application_days) / working_days",
    },
    casework_time: {
      unit: "FTE",
      doc: "Time that all casework calls for: investigation and court, and the children who have a plan or are in care",
      equation:
        "investigation_time + (sum(cin_plan) * cin_plan_days + sum(on_plan) * plan_days + sum(in_care) * care_days) / working_days",
    },
    investigation_share: {
      unit: "1",
      doc: "Share of the time of case holders that goes into investigation, conferences and court",
      equation: "investigation_time / case_holders",
    },
    direct_time_share: {
      unit: "1",
      doc: "Share of their time that case holders spend with families: the more goes into investigation and into getting ready for inspectors, the less",
      equation:
        "min(1, direct_share_of_rest * max(least_share, 1 - investigation_share - inspection_preparation) + direct_time_added)",
    },
    stress_felt: {
      unit: "1",
      doc: "Load of the moment: caseload, and time lost to procedure, against their references; reflective supervision makes it easier to bear",
      equation:
        "caseload / caseload_reference * (direct_time_share / direct_share_reference) ^ (-paperwork_stress) * (1 - supervision_relief * reflective_supervision)",
    },
    experienced_share: {
      unit: "1",
      doc: "Share of social workers with five years or more in post",
      equation: "experienced_social_workers / social_workers",
    },
    experience_of_practice: {
      unit: "1",
      doc: "Share of all social workers, agency workers among them, who have been with the authority for five years or more",
      equation: "experienced_social_workers / (social_workers + agency_social_workers)",
    },
    practice_quality: {
      unit: "1",
      doc: "Quality of decisions and of help: 1 at the reference of caseload, experience and time with families; one per cent more is one per cent fewer referrals again",
      equation:
        "(caseload / caseload_reference) ^ (-caseload_effect) * (experience_of_practice / experience_reference) ^ experience_effect * (direct_time_share / direct_share_reference) ^ direct_time_effect * (1 + supervision_effect * reflective_supervision)",
    },
    agency_premium_spend: {
      unit: "GBP/year",
      doc: "What agency workers cost above employees",
      equation: "agency_social_workers * agency_extra_cost",
    },
    ...workforceMeasures.auxiliaries,
  },
  parameters: workforceParameters,
  levers: workforceLevers,
};
