import type { Source } from "../source.js";

/** Official statistics of other bodies: population, prices, courts, inspection, parliament. */
export const moreStatistics = {
  "cafcass-2013": {
    title: "Care applications, statistics of January 2013",
    publisher: "Cafcass",
    year: 2013,
    url: "https://operationfatherhood.org/cafcass-england/england-care-application-levels-continue-increasing/",
  },
  "cafcass-2015": {
    title: "Care applications by month, March 2015",
    publisher: "Cafcass",
    year: 2015,
    url: "http://chrismillsblog.blogspot.com/2015/04/the-same-old-story.html",
    note: "As transcribed by C. Mills. A live system: later figures differ slightly.",
  },
  "cafcass-2017": {
    title: "Care demand statistics, October 2017",
    publisher: "Cafcass",
    year: 2017,
    url: "https://www.cafcass.gov.uk/leaflets-resources/organisational-material/care-and-private-law-demand-statistics/care-demand-statistics.aspx",
  },
  "cafcass-2018": {
    title: "Care order applications fall for first time in years",
    publisher: "Local Government Lawyer",
    year: 2018,
    url: "https://www.localgovernmentlawyer.co.uk/litigation-and-enforcement/400-litigation-news/37721-care-order-applications-received-by-cafcass-falls-for-first-time-in-years",
    note: "Quotes Cafcass.",
  },
  "cafcass-2019": {
    title: "Trend of falling care applications continues",
    publisher: "Children and Young People Now",
    year: 2019,
    url: "https://www.cypnow.co.uk/print_article/cyp/news/2006898/trend-of-falling-care-applications-continues?print=true",
    note: "Quotes Cafcass.",
  },
  "education-committee-2016": {
    title: "Social work reform",
    publisher: "House of Commons Education Committee",
    year: 2016,
    url: "https://publications.parliament.uk/pa/cm201617/cmselect/cmeduc/201/20108.htm",
  },
  "hmt-deflator": {
    title: "GDP deflators at market prices, December 2025, calendar years",
    publisher: "HM Treasury",
    year: 2025,
    url: "https://github.com/charlescoverdale/greenbook/blob/main/inst/extdata/gdp_deflator.csv",
    note: "Financial years are put together as 0.75 of a calendar year and 0.25 of the next, until the Treasury's own column is at hand.",
  },
  "lords-hl3288": {
    title: "Written answer HL3288",
    publisher: "House of Lords",
    year: 2017,
    url: "https://www.theyworkforyou.com/wrans/?id=2017-11-15.HL3288.h&s=speaker%3A25469",
  },
  "ofsted-2018": {
    title: "Children's social care data in England 2017 to 2018: main findings",
    publisher: "Ofsted",
    year: 2018,
    url: "https://www.gov.uk/government/publications/childrens-social-care-data-in-england-2018/childrens-social-care-data-in-england-2017-to-2018-main-findings",
  },
  "ofsted-2020": {
    title: "Main findings: children's social care in England 2020",
    publisher: "Ofsted",
    year: 2020,
    url: "https://www.gov.uk/government/publications/childrens-social-care-data-in-england-2020/main-findings-childrens-social-care-in-england-2020",
  },
  "ofsted-fostering-2018": {
    title: "Fostering in England 2017 to 2018: main findings",
    publisher: "Ofsted",
    year: 2018,
    url: "https://www.gov.uk/government/publications/fostering-in-england-1-april-2017-to-31-march-2018/fostering-in-england-2017-to-2018-main-findings",
  },
  "ofsted-fostering-2020": {
    title: "Fostering in England 2019 to 2020: main findings",
    publisher: "Ofsted",
    year: 2020,
    url: "https://www.gov.uk/government/statistics/fostering-in-england-1-april-2019-to-31-march-2020/fostering-in-england-2019-to-2020-main-findings",
  },
  "ons-mid-2011": {
    title: "Mid-2011 population estimates, based on the census of 2011",
    publisher: "Office for National Statistics",
  },
  "ons-rebased": {
    title: "Mid-year population estimates 2012 to 2024, rebased on the census of 2021",
    publisher: "Office for National Statistics",
    year: 2025,
    url: "https://github.com/dfe-analytical-services/CSC_outcomes_and_enablers/blob/main/data-raw/ons_mid-year_population_estimates_2012_to_2024.csv",
    note: "As republished by the Department for Education.",
  },
  "pac-2019": {
    title: "Transforming children's services",
    publisher: "House of Commons Committee of Public Accounts",
    year: 2019,
    url: "https://publications.parliament.uk/pa/cm201719/cmselect/cmpubacc/1741-publication/174106.htm",
  },
  "pq-4813": {
    title: "Written answer 4813 on Pause",
    publisher: "House of Commons",
    year: 2020,
    url: "https://streetguide.co.uk/parliament/written/1172900/4813",
  },
  "pq-49075": {
    title: "Written answer 49075 on children in care",
    publisher: "House of Commons",
    year: 2016,
    url: "https://www.parallelparliament.co.uk/question/49075/children-in-care",
  },
} as const satisfies { readonly [id: string]: Source };
