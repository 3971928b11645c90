import { series } from "../series.js";

/** Children in need: open episodes, starts and ends. */
export const childInNeedSeries = series(
  { moment: "year to 31 March", quality: "official" },
  {
    children_in_need_31mar: {
      what: "Children with an open episode of need, those on a plan or looked after included",
      unit: "child",
      measure: "level",
      moment: "31 March",
      parts: [
        { source: "dfe-cin-2015", from: 2010, values: [375_900, 382_400, 369_400] },
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [378_030, 395_480, 390_130, 393_910, 389_040, 404_710, 399_510, 389_260],
        },
      ],
      breaks: { 2013: "Derived anew in 2018 and carried back to 2013 only." },
    },
    children_in_need_31mar_old_method: {
      what: "The same on the derivation used until 2018, for the overlap",
      unit: "child",
      measure: "level",
      moment: "31 March",
      parts: [
        {
          source: "dfe-cin-2015",
          from: 2010,
          values: [375_900, 382_400, 369_400, 378_600, 397_600, 391_000],
        },
      ],
    },
    cin_31mar_awaiting_assessment: {
      what: "Children with an open episode whose assessment is still to come",
      unit: "child",
      measure: "level",
      moment: "31 March",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [19_920, 27_930, 27_480, 27_350, 23_530, 26_130, 25_080, 17_710],
        },
      ],
    },
    cin_anypoint_episodes: {
      what: "Episodes of need open at any point in the year",
      unit: "episode/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [728_840, 767_910, 754_460, 747_490, 742_890, 753_840, 762_330, 760_330],
        },
      ],
    },
    cin_starts: {
      what: "Episodes of need that began",
      unit: "episode/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [394_940, 425_710, 403_300, 401_480, 400_110, 406_770, 408_880, 408_310],
        },
      ],
    },
    cin_starts_children: {
      what: "Children with an episode that began",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [363_580, 392_880, 373_610, 373_020, 374_640, 382_180, 381_920, 381_020],
        },
      ],
    },
    cin_ends: {
      what: "Episodes of need that ended",
      unit: "episode/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [348_930, 373_100, 364_330, 353_590, 353_860, 349_130, 362_830, 371_070],
        },
      ],
    },
    cin_ends_children: {
      what: "Children with an episode that ended",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [325_850, 347_920, 341_030, 331_950, 335_100, 331_910, 342_960, 349_500],
        },
      ],
    },
    cin_starts_old_method: {
      what: "Episodes that began, on the earlier derivation",
      unit: "episode/year",
      measure: "flow",
      parts: [
        { source: "family-law-week-2013", from: 2012, values: [395_500], quality: "derived" },
        { source: "family-law-week-2013", from: 2013, values: [395_100] },
      ],
    },
    cin_ends_old_method: {
      what: "Episodes that ended, on the earlier derivation",
      unit: "episode/year",
      measure: "flow",
      parts: [
        { source: "family-law-week-2013", from: 2012, values: [369_900], quality: "derived" },
        { source: "family-law-week-2013", from: 2013, values: [355_800] },
      ],
    },
  },
);
