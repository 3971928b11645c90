import type { Source } from "../source.js";

/** Studies of what moves the system: panels, trials, evaluations. */
export const studies = {
  "bennett-2021": {
    title: "Funding for preventative children's services and rates of children becoming looked after",
    publisher: "Bennett and others, Children and Youth Services Review 131",
    year: 2021,
    doi: "10.1016/j.childyouth.2021.106289",
  },
  "bennett-2022-poverty": {
    title: "Child poverty and children entering care in England, 2015-20",
    publisher: "Bennett and others, Lancet Public Health",
    year: 2022,
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9595441",
  },
  "bezeczky-2020": {
    title: "Intensive family preservation services to prevent out-of-home placement: a meta-analysis",
    publisher: "Bezeczky and others",
    year: 2020,
    url: "https://orca.cardiff.ac.uk/id/eprint/129157/",
  },
  "centre-for-care": {
    title: "Valuing kinship care in England",
    publisher: "Centre for Care",
    url: "https://centreforcare.ac.uk/publications/valuing-kinship-care-in-england",
  },
  "fdac-2016": {
    title: "Family drug and alcohol court: five-year follow-up",
    publisher: "Harwin and others, Lancaster University",
    year: 2016,
    url: "https://www.lancaster.ac.uk/news/articles/2016/family-drug-and-alcohol-court-has-a-lasting-positive-effect-on-troubled-families/",
  },
  "hertfordshire-2017": {
    title: "Family Safeguarding Hertfordshire: evaluation",
    publisher: "Forrester and others for the Department for Education, by way of Community Care",
    year: 2017,
    url: "https://www.communitycare.co.uk/2017/07/07/impact-exceptional-child-protection-overhaul-praised/",
  },
  "schools-trial": {
    title: "Social workers in schools: randomised trial",
    publisher: "What Works for Children's Social Care (Foundations)",
    url: "https://foundations.org.uk",
  },
  "supporting-families-2019": {
    title: "National evaluation of the Troubled Families Programme 2015 to 2020",
    publisher: "Ministry of Housing, Communities and Local Government",
    year: 2019,
    url: "https://www.gov.uk/government/publications/national-evaluation-of-the-troubled-families-programme-2015-to-2020-findings",
  },
  "taylor-2024": {
    title: "Randomised controlled trial of family group conferencing at pre-proceedings stage",
    publisher: "Taylor and others, British Journal of Social Work; Coram and Foundations",
    year: 2024,
    doi: "10.1093/bjsw/bcae035",
    url: "https://www.coram.org.uk/resource/randomised-controlled-trial-of-family-group-conferencing-at-pre-proceedings-stage/",
  },
  "webb-2021": {
    title: "In defence of ordinary help: preventative spending and children in need",
    publisher: "Webb, Journal of Social Policy",
    year: 2021,
    url: "https://github.com/cjrwebb/cin-spend-rv",
  },
  "webb-2022-ofsted": {
    title: "Spending, deprivation and Ofsted judgements of children's services",
    publisher: "Webb, Bennett and Bywaters, Social Policy and Society",
    year: 2022,
  },
  "webb-cwip": {
    title: "Child Welfare Inequalities app: price indices",
    publisher: "C. Webb",
    url: "https://github.com/cjrwebb/cwip-app/blob/master/data/GDP_deflator.xlsx",
  },
  "webb-ipse": {
    title: "Investing in Prevention and Support in England",
    publisher: "Webb, University of Sheffield",
    year: 2024,
    url: "https://calumwebb.co.uk/pres/ipse",
  },
  "webb-ipse-data": {
    title: "Investing in Prevention and Support: open data on 151 authorities, from DfE, ONS, DWP and DLUHC",
    publisher: "Webb, University of Sheffield",
    year: 2024,
    doi: "10.15131/shef.data.26348359",
    note: "Open Government Licence. England here is the sum, or the mean by population, of the authorities with a value.",
  },
} as const satisfies { readonly [id: string]: Source };
