import type { Source } from "../source.js";

/** Audits, charities, economists and providers on what care costs. */
export const moneySources = {
  "alma-2022": {
    title: "Independent review of children's social care",
    publisher: "Alma Economics",
    year: 2022,
    url: "https://almaeconomics.com/alma-blog/2022/05/24/independentreviewchildrensocialcare",
  },
  "balanced-economy": {
    title: "Huge excess profits in UK children's social care",
    publisher: "Balanced Economy Project",
    url: "https://www.balancedeconomy.net/news_analysis/huge-excess-profits-in-uk-childrens-social-care-new-report/",
  },
  "better-courts": {
    title: "Better courts: the financial impact of the London Family Drug and Alcohol Court",
    publisher: "Centre for Justice Innovation",
    year: 2016,
    url: "https://www.basw.co.uk/resources/better-courts-financial-impact-london-family-drug-and-alcohol-court",
  },
  buttle: {
    title: "The poor relations? Children and informal kinship carers speak out",
    publisher: "Buttle UK and University of Bristol",
    year: 2013,
    url: "http://operationfatherhood.org/family-law-public/kinship-care/uk-taxpayer-saved-at-least-23000-per-year-for-each-child-in-informal-kinship-care/",
  },
  "ifg-2019": {
    title: "Performance Tracker 2019: children's social care",
    publisher: "Institute for Government",
    year: 2019,
    url: "https://www.instituteforgovernment.org.uk/publication/performance-tracker-2019/children-social-care",
  },
  "ifs-2019": {
    title: "The health effects of Sure Start",
    publisher: "Institute for Fiscal Studies",
    year: 2019,
    url: "https://www.cypnow.co.uk/print_article/cyp/news/2006780/sure-start-shown-to-bring-health-benefits-to-poorest-children?print=true",
  },
  impower: {
    title: "Cost of foster care recruitment explored: agencies vs in-house",
    publisher: "Impower, by way of Children and Young People Now",
    url: "https://www.cypnow.co.uk/content/other/cost-of-foster-care-recruitment-explored-agencies-vs-in-house",
  },
  "ircsc-costs-2021": {
    title: "Cost of poor outcomes at 23 billion a year",
    publisher: "Independent Review of Children's Social Care, by way of Educate",
    year: 2021,
    url: "https://www.educatemagazine.com/independent-review-of-childrens-social-care-puts-cost-of-poor-outcomes-at-23-billion-per-year/",
  },
  "lga-2023": {
    title: "High-cost children's social care placements survey",
    publisher: "Local Government Association",
    year: 2023,
    url: "https://www.local.gov.uk/publications/high-cost-childrens-social-care-placements-survey",
  },
  "lincolnshire-2019": {
    title: "Looked after children spending",
    publisher: "Lincolnshire County Council",
    year: 2019,
    url: "https://lincolnshire.gov.uk/directory-record/64217/looked-after-children-spending",
  },
  "nao-2019": {
    title: "Pressures on children's social care, by way of Local Government Chronicle",
    publisher: "National Audit Office",
    year: 2019,
    url: "https://www.lgcplus.com/services/children/ashley-mcdougall-the-three-pressures-facing-childrens-services/7027527.article",
  },
  "nao-residential": {
    title: "Managing children's residential care",
    publisher: "National Audit Office, by way of Cordis Bright",
    url: "https://www.cordisbright.co.uk/news/implications-of-the-nao-report-managing-childrens-residential-care",
  },
  "nicol-2020": {
    title: "The economic case for kinship care",
    publisher: "Nicol Economics for Kinship",
    year: 2020,
    url: "https://kinship.org.uk",
    note: "Title and text not seen.",
  },
  "pbe-2021": {
    title: "A decade of change for children's services funding",
    publisher: "Pro Bono Economics",
    year: 2021,
    url: "https://www.probonoeconomics.com/a-decade-of-change-for-childrens-services-funding",
  },
  "pssru-2017": {
    title: "Unit costs of health and social care 2017",
    publisher: "Personal Social Services Research Unit",
    year: 2017,
    url: "https://www.pssru.ac.uk/blog/whats-new-the-unit-costs-publication-and-childrens-services/",
  },
  "turning-the-tide-2017": {
    title: "Turning the tide",
    publisher: "Action for Children, National Children's Bureau and The Children's Society",
    year: 2017,
    url: "https://slidelegend.com/turning-the-tide-the-childrens-society_5b0d7f9f8ead0eec208b45a5.html",
    note: "Read from the text of a page: the order of the figures is inferred.",
  },
  "valuing-care-2018": {
    title: "The scrutiny of foster care costs",
    publisher: "Valuing Care, in LocalGov",
    year: 2018,
    url: "https://www.valuingcare.co.uk/localgov-the-scrutiny-of-foster-care-costs/",
  },
} as const satisfies { readonly [id: string]: Source };
