import { series } from "../series.js";

/** Referrals and what happens to them. */
export const frontDoorSeries = series(
  { moment: "year to 31 March", quality: "official" },
  {
    referrals: {
      what: "Referrals to children's social care",
      unit: "referral/year",
      measure: "flow",
      parts: [
        { source: "community-care-2010", from: 2010, values: [603_700], quality: "derived" },
        { source: "dfe-cin-2011", from: 2011, values: [615_000], quality: "recalled" },
        { source: "safeguardingkids-2013", from: 2012, values: [605_100] },
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [593_470, 657_780, 635_620, 621_470, 646_120, 655_630, 650_930, 642_980],
        },
      ],
      note: "2010 is the count of 2009 plus a reported rise.",
    },
    children_referred: {
      what: "Children with at least one referral in the year",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [511_500, 570_790, 553_500, 547_330, 571_000, 581_280, 575_290, 568_600],
        },
      ],
    },
    rereferrals_12m: {
      what: "Referrals within 12 months of an earlier one",
      unit: "referral/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [146_770, 154_800, 154_070, 139_900, 141_680, 143_810, 147_150, 145_390],
        },
      ],
    },
    rereferral_share_12m: {
      what: "Referrals within 12 months of an earlier one, of all referrals",
      unit: "percent",
      measure: "share",
      parts: [
        { source: "safeguardingkids-2013", from: 2012, values: [26.1] },
        { source: "dfe-cin-2025", from: 2013, values: [24.7, 23.5, 24.2, 22.5, 21.9, 21.9, 22.6, 22.6] },
      ],
      breaks: { 2013: "Derived anew from 2013." },
      note: "On the method before 2013 see rereferral_share_12m_old_method.",
    },
    referrals_nfa: {
      what: "Referrals that led to no further action",
      unit: "referral/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [85_830, 92_450, 87_530, 61_800, 66_040, 61_690, 52_610, 40_400],
        },
      ],
      breaks: { 2016: "Recording changed: far fewer referrals are closed at once." },
    },
    referrals_no_further_action_share: {
      what: "Referrals that led to no further action, of all referrals",
      unit: "percent",
      measure: "share",
      parts: [{ source: "dfe-cin-2025", from: 2013, values: [14.5, 14.1, 13.8, 9.9, 10.2, 9.4, 8.1, 6.3] }],
      breaks: { 2016: "Recording changed: far fewer referrals are closed at once." },
    },
    referrals_assessed_not_in_need: {
      what: "Referrals assessed and found not in need",
      unit: "referral/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [112_590, 128_910, 146_300, 158_060, 179_930, 186_560, 189_390, 194_190],
        },
      ],
    },
    assessed_not_in_need_share: {
      what: "Referrals assessed and found not in need, of all referrals",
      unit: "percent",
      measure: "share",
      parts: [{ source: "dfe-cin-2025", from: 2013, values: [19, 19.6, 23, 25.4, 27.8, 28.5, 29.1, 30.2] }],
    },
    rereferral_share_12m_old_method: {
      what: "Referrals within 12 months of an earlier one, of all referrals, on the method before 2013",
      unit: "percent",
      measure: "share",
      parts: [{ source: "safeguardingkids-2013", from: 2013, values: [24.9] }],
    },
  },
);
