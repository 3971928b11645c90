import { allSeries } from "../../evidence/all-series.js";
import { valueAt } from "../../evidence/series.js";
import type { Sector } from "../sector.js";

const inSchools = (year: number): number => valueAt(allSeries.cla_pl_res_schools, year) ?? Number.NaN;

/** Years of the count since residential schools that are children's homes as well are counted among those; of 2018 there is none. */
const countedTogether = [2016, 2017, 2019, 2020] as const;

/** Those that are only schools: their mean in the years that count no others. */
const onlySchools = countedTogether.reduce((sum, year) => sum + inSchools(year), 0) / countedTogether.length;

const countedApart = [2010, 2011, 2012, 2013, 2014, 2015] as const;

/** How the published counts draw the lines between kinds of home, where they drew them elsewhere at one time or another. */
export const homesCounted: Sector = {
  name: "homes as counted",
  purpose:
    "Children by kind of home as the counts of each year have them. In 2015/16 residential schools that are registered as children's homes moved from schools to children's homes; from 2018 on editions count more children as placed for adoption. Measures only: nothing in the model depends on them.",
  auxiliaries: {
    placed_for_adoption_recounted: {
      unit: "child",
      doc: "Children placed for adoption as the editions count them that are the source of each year: later editions count more of them",
      equation: "in_home[placed_for_adoption] * if(time < adoption_recount_from, 1, adoption_recount)",
    },
    in_homes_secure_semi: {
      unit: "child",
      doc: "Children looked after in children's homes as counted, secure units and semi-independent homes",
      equation: "childrens_homes_counted + in_home[secure] + in_home[semi_independent]",
    },
    childrens_homes_counted: {
      unit: "child",
      doc: "Children in children's homes as the count of the time has them: until 2015 without residential schools that are children's homes as well",
      equation: "max(0, in_home[childrens_home] - schools_counted_apart)",
    },
    schools_counted_apart: {
      unit: "child",
      doc: "Children in residential schools that are children's homes as well, while they were counted as in schools",
      equation: "schools_counted_apart_2010 * schools_apart_share",
    },
    other_homes_counted: {
      unit: "child",
      doc: "Children in other homes as the count of the time has them: until 2015 with all residential schools",
      equation: "in_home[other_home] + schools_counted_apart",
    },
  },
  parameters: {
    schools_counted_apart_2010: {
      unit: "child",
      doc: "Such children in 2010",
      value: inSchools(2010) - onlySchools,
      source:
        "DfE Children looked after: children in residential schools, less the mean of 2016 to 2020, when their number had fallen from 670 to 140 in a year while that in children's homes, secure and semi-independent homes rose by 1,030; that all of the difference moved in the count is an assumption",
      quality: "assumption",
    },
    adoption_recount: {
      unit: "1",
      doc: "Children placed for adoption by the edition of 2024, for each by the edition that the documents cite",
      value: 1.107,
      source:
        "assumption that the edition of 2023 counts as that of 2024; the ratio is of DfE Children looked after at 31 March 2020: 2,280 in the edition of 2024, 2,060 in that of The Case for Change",
      quality: "assumption",
    },
    adoption_recount_from: {
      unit: "year",
      doc: "From when the series is of the later editions: its years up to 2017 are of first editions, and 2018 is missing",
      value: 2018,
      source: "DfE Children looked after: editions of the series",
      quality: "official",
    },
  },
  series: {
    schools_apart_share: {
      unit: "1",
      doc: "Such children against those of 2010; none since 2016, and before 2010 as in that year",
      times: [...countedApart, countedTogether[0]],
      values: [
        ...countedApart.map((year) => (inSchools(year) - onlySchools) / (inSchools(2010) - onlySchools)),
        0,
      ],
      source: "DfE Children looked after: children in residential schools, less the mean of 2016 to 2020",
      quality: "assumption",
    },
  },
};
