import type { Source } from "../source.js";

const department = "Department for Education";
const eesChildrenInNeed =
  "https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need";

/** Official statistics, as released. Recalled editions are named so that somebody can look them up. */
export const statistics = {
  "cma-2021": {
    title: "Children's social care market study: interim report",
    publisher: "Competition and Markets Authority",
    year: 2021,
    url: "https://www.communitycare.co.uk/2021/10/22/profits-for-big-childrens-care-providers-higher-than-expected-says-competition-watchdog/",
    note: "As reported by Community Care.",
  },
  "cma-2022": {
    title: "Children's social care market study: final report",
    publisher: "Competition and Markets Authority",
    year: 2022,
    url: "https://www.gov.uk/government/publications/childrens-social-care-market-study-final-report/final-report",
    note: "Prices and margins by way of summaries in the press.",
  },
  "dfe-cin-2010": { title: "Children in need, year to March 2010", publisher: department },
  "dfe-cin-2011": { title: "Children in need, year to March 2011", publisher: department },
  "dfe-cin-2012": { title: "Children in need, year to March 2012", publisher: department },
  "dfe-cin-2015": {
    title: "Characteristics of children in need 2014 to 2015 (SFR41/2015), data of the charts",
    publisher: department,
    year: 2015,
    url: "https://vdocument.in/characteristics-of-children-in-need-2014-to-2015-2019-4-30-characteristics.html",
  },
  "dfe-cin-2018": {
    title: "Characteristics of children in need 2017 to 2018, main tables A1 and A2",
    publisher: department,
    year: 2018,
    url: "https://github.com/BBC-Data-Unit/child-protection-plans/blob/master/Characteristics_of_children_in_need_main_tables_2018.xlsx",
  },
  "dfe-cin-2020": {
    title: "Characteristics of children in need 2019 to 2020",
    publisher: department,
    year: 2020,
    url: "https://explore-education-statistics.service.gov.uk/data-catalogue/data-set/14b5b575-3dd9-4fe9-b2ee-39718c0c5e50",
  },
  "dfe-cin-2025": {
    title: "Children in need, reporting year 2025: tables B1, C4 and others, revised back to 2013",
    publisher: department,
    year: 2025,
    url: "https://github.com/dfe-analytical-services/CSC_outcomes_and_enablers/blob/main/data-raw/b1_children_in_need_2013_to_2025.csv",
    note: `Release: ${eesChildrenInNeed}`,
  },
  "dfe-cla-2020": {
    title: "Children looked after in England, year to March 2020",
    publisher: department,
    year: 2020,
  },
  "dfe-cla-2022": {
    title: "Children looked after in England including adoptions, reporting year 2022",
    publisher: department,
    year: 2022,
    url: "https://github.com/BenGoodair/childrens_social_care_data/tree/main/Raw_Data/LA_level/Children_Placement_Characteristics/post_2017",
  },
  "dfe-cla-2023": {
    title: "Children looked after in England including adoptions, reporting year 2023",
    publisher: department,
    year: 2023,
    url: "https://github.com/BenGoodair/childrens_social_care_data/tree/main/Raw_Data/LA_level/Children_Placement_Characteristics/post_2017_updated24",
  },
  "dfe-cla-2024": {
    title: "Children looked after in England including adoptions, reporting year 2024, and its time series",
    publisher: department,
    year: 2024,
    url: "https://github.com/BenGoodair/childrens_social_care_data/tree/main/Raw_Data/LA_level/Children_Placement_Characteristics/post_2017_updated25",
  },
  "dfe-cla-first-editions": {
    title:
      "Children looked after in England, underlying data as first published: SFR27/2010, SFR21/2011, SFR20/2012, SFR36/2013, SFR36/2014, SFR34/2015, SFR41/2016, SFR50/2017",
    publisher: department,
    year: 2017,
    url: "https://github.com/BenGoodair/childrens_social_care_data/tree/main/Raw_Data/LA_level/Children_Placement_Characteristics",
    note: "Placements of 2010 stand in the order of their codes under a header that does not; put right here, foster care at 73% as published.",
  },
  "dfe-csww-2017": {
    title: "Children and family social work workforce in England, year to September 2017 (SFR 09/2018)",
    publisher: department,
    year: 2018,
    url: "https://cupdf.com/document/experimental-statistics-children-and-family-social-work-contact-email-cswwstatseducationgovuk.html",
  },
  "dfe-csww-2019": {
    title: "Children and family social work workforce in England, year to September 2019",
    publisher: department,
    year: 2020,
    url: "https://vdocuments.net/official-statistics-children-and-family-social-work-workforce-in-a-government.html",
  },
  "dfe-csww-2020": {
    title: "Children's social work workforce, reporting year 2020",
    publisher: department,
    year: 2021,
    url: "https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce/2020",
  },
  "dfe-csww-2021": {
    title: "Children's social work workforce, reporting year 2021",
    publisher: department,
    year: 2022,
    url: "https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce/2021",
  },
  "dfe-lait": {
    title: "Local authority interactive tool",
    publisher: department,
    year: 2026,
    url: "https://github.com/dfe-analytical-services/local-authority-interactive-tool",
    note: "Court applications in it are Cafcass's.",
  },
  "dfe-s251": {
    title: "Section 251 outturn, children's and young people's services, England",
    publisher: department,
    year: 2020,
    url: "https://github.com/cjrwebb/cwip-app/tree/master/data/Section251_outturns",
    note: "Files of each year as kept by C. Webb; 2015 is the sum of 152 authorities. Private shares are private provision over gross.",
  },
} as const satisfies { readonly [id: string]: Source };
