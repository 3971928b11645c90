import { inYear } from "../in-year.js";

const leaving = inYear([
  {
    name: "social_workers_left_in_year",
    flow: "starting_workers_leaving + established_workers_leaving + experienced_workers_leaving",
    unit: "FTE",
    doc: "Social workers who left their authority in the year",
  },
]);

/** What the published workforce statistics count, by their definitions. Nothing in the model depends on these. */
export const workforceMeasures = {
  stocks: leaving.stocks,
  flows: leaving.flows,
  auxiliaries: {
    ...leaving.auxiliaries,
    turnover_rate: {
      unit: "1",
      doc: "Social workers who left in the year, of those at its end (DfE: year to 30 September)",
      equation: "social_workers_left_in_year / social_workers",
    },
    vacancy_rate: {
      unit: "1",
      doc: "Vacancies, of posts (DfE)",
      equation: "social_work_vacancies / (social_workers + social_work_vacancies)",
    },
    short_service_share: {
      unit: "1",
      doc: "Share of social workers with less than five years in post with their authority",
      equation: "1 - experienced_share",
    },
  },
};
