import type { Source } from "../source.js";

/** Press, trade and charity pages that quote statistics whose own release is not at hand. */
export const secondHand = {
  ccn: {
    title: "Number of children in care in England could reach almost 100,000 by 2025",
    publisher: "County Councils Network, by way of Care Appointments",
    url: "https://careappointments.com/care-news/england/169095/councils-warn-number-of-children-in-care-in-england-could-reach-almost-100000-by-2025/",
  },
  "community-care-2010": {
    title: "Sharp rise in children on protection plans",
    publisher: "Community Care",
    year: 2010,
    url: "https://www.communitycare.co.uk/2010/11/30/sharp-rise-in-children-on-protection-plans/",
    note: "Quotes the final children in need statistics of 2009/10.",
  },
  "community-care-2018": {
    title: "Government figures reveal average social worker caseload",
    publisher: "Community Care",
    year: 2018,
    url: "http://www.communitycare.co.uk/2018/02/15/government-figures-reveal-average-social-worker-caseload/",
  },
  "community-care-2023": {
    title: "40% rise in number of social workers quitting children's posts over past five years",
    publisher: "Community Care",
    year: 2023,
    url: "https://www.communitycare.co.uk/2023/02/24/40-rise-in-number-of-social-workers-quitting-childrens-posts-over-past-five-years/",
  },
  "eye-of-media": {
    title: "Social workers leaving children's posts in UK councils highest for five years",
    publisher: "The Eye of Media",
    url: "https://theeyeofmedia.com/social-workers-leaving-childrens-post-in-uk-councils-highest-for-five-years",
  },
  "family-law-week-2013": {
    title: "Children in need statistics 2012 to 2013",
    publisher: "Family Law Week",
    year: 2013,
    url: "https://www.familylawweek.co.uk/site.Aspx?i=ed127955",
  },
  "family-law-week-2019": {
    title: "Children looked after statistics 2018 to 2019",
    publisher: "Family Law Week",
    year: 2019,
    url: "https://www.familylawweek.co.uk/site.aspx?i=ed208574",
  },
  fosterline: {
    title: "Fostering statistics 2021 to 2022",
    publisher: "Fosterline",
    url: "https://www.fosterline.info/ofsted-statistics-fostering-england-april-21-march-22/",
    note: "Summarises Ofsted.",
  },
  "locum-today-2019": {
    title: "Figures show decrease in numbers of children in need and of those on child protection plans",
    publisher: "Locum Today",
    year: 2019,
    url: "http://www.locumtoday.co.uk/article.php?s=2019-11-05-figures-show-decrease-in-numbers-of-children-in-need-and-of-those-on-child-protection-plans",
  },
  "mills-2013": {
    title: "Onwards and upwards",
    publisher: "C. Mills",
    year: 2013,
    url: "http://chrismillsblog.blogspot.com/2013/12/onwards-and-upwards.html",
    note: "Transcribes the tables of the Department for Education for 2012/13; rounded to hundreds.",
  },
  "narrative-care-2025": {
    title: "Hike in number of children's homes sparks fears over quality of care placements",
    publisher: "Narrative Care",
    year: 2025,
    url: "http://www.narrativecare.org/hike-in-number-of-childrens-homes-sparks-fears-over-quality-of-care-placements.html",
  },
  "safeguardingkids-2013": {
    title: "Children in need statistics 2012 to 2013",
    publisher: "Safeguarding Kids",
    year: 2013,
    url: "https://www.safeguardingkids.co.uk/blog/?p=1905",
  },
  "socialworkers-net": {
    title: "Government statistics show growth in UK children's social work",
    publisher: "socialworkers.net",
    url: "https://www.socialworkers.net/post/government-statistics-show-growth-in-uk-children-s-social-work",
  },
  "willispalmer-2018": {
    title: "Numbers of looked after children continue to rise",
    publisher: "WillisPalmer",
    year: 2018,
    url: "https://www.willispalmer.com/numbers-looked-after-children-continues-rise/",
  },
} as const satisfies { readonly [id: string]: Source };
