import { didYouMean, HeadwaterError } from "@headwater/core";
import { adoptionSupport } from "./after-care/adoption-support.js";
import { lessAdoption } from "./after-care/less-adoption.js";
import { moreAdoption } from "./after-care/more-adoption.js";
import { moreReturnsHome } from "./after-care/more-returns-home.js";
import { returnSupport } from "./after-care/return-support.js";
import { supportAfterRemoval } from "./after-care/support-after-removal.js";
import { supportOfParentsOnceInCare } from "./after-care/support-of-parents-once-in-care.js";
import { agreementsBeforeCourt } from "./courts/agreements-before-court.js";
import { drugAndAlcoholCourts } from "./courts/drug-and-alcohol-courts.js";
import { familyGroupConferences } from "./courts/family-group-conferences.js";
import { fewerCareOrders } from "./courts/fewer-care-orders.js";
import { preProceedingsWork } from "./courts/pre-proceedings-work.js";
import { proceedingsOnTime } from "./courts/proceedings-on-time.js";
import { hubsForTeenagers } from "./edge-of-care/hubs-for-teenagers.js";
import { intensiveFamilyPreservation } from "./edge-of-care/intensive-family-preservation.js";
import { helpAtFirstContact } from "./front-door/help-at-first-contact.js";
import { tighterScreening } from "./front-door/tighter-screening.js";
import { earlyHelpTargeted } from "./help/early-help-targeted.js";
import { familyHelp } from "./help/family-help.js";
import { familyHelpMoneyOnly } from "./help/family-help-money-only.js";
import { helpWhereDeprivationIs } from "./help/help-where-deprivation-is.js";
import { preventativeSpendRestored } from "./help/preventative-spend-restored.js";
import { splitHelpAndProtection } from "./help/split-help-and-protection.js";
import { careMarketReset } from "./homes/care-market-reset.js";
import { fosterCarersSupported } from "./homes/foster-carers-supported.js";
import { fosterEnquiriesAnswered } from "./homes/foster-enquiries-answered.js";
import { fosterRecruitment } from "./homes/foster-recruitment.js";
import { lastingLinks } from "./homes/lasting-links.js";
import { marginsCapped } from "./homes/margins-capped.js";
import { noSemiIndependentHomes } from "./homes/no-semi-independent-homes.js";
import { pricesCapped } from "./homes/prices-capped.js";
import { publicHomes } from "./homes/public-homes.js";
import { regionalBuying } from "./homes/regional-buying.js";
import { regionalMatching } from "./homes/regional-matching.js";
import { securePlaces } from "./homes/secure-places.js";
import { specialistFosterCare } from "./homes/specialist-foster-care.js";
import { stepDownSupport } from "./homes/step-down-support.js";
import { unregulatedHomesBanned } from "./homes/unregulated-homes-banned.js";
import { inspectionThatHelps } from "./inspection/inspection-that-helps.js";
import { informalKinSupported } from "./kinship/informal-kin-supported.js";
import { kinFoundEarly } from "./kinship/kin-found-early.js";
import { kinshipAllowances } from "./kinship/kinship-allowances.js";
import { kinshipSupport } from "./kinship/kinship-support.js";
import { homesForLeavers } from "./leaving-care/homes-for-leavers.js";
import { leavingCareOffer } from "./leaving-care/leaving-care-offer.js";
import { mentorsForLeavers } from "./leaving-care/mentors-for-leavers.js";
import { stayingClose } from "./leaving-care/staying-close.js";
import { stayingPut } from "./leaving-care/staying-put.js";
import { virtualSchools } from "./leaving-care/virtual-schools.js";
import { workForLeavers } from "./leaving-care/work-for-leavers.js";
import { preventionRingfenced } from "./money/prevention-ringfenced.js";
import { lessChildPoverty } from "./need/less-child-poverty.js";
import { saferPlacesForTeenagers } from "./need/safer-places-for-teenagers.js";
import type { Policy } from "./policy.js";
import { fewerEnquiries } from "./protection/fewer-enquiries.js";
import { fewerAgencyStaff } from "./workforce/fewer-agency-staff.js";
import { reflectivePractice } from "./workforce/reflective-practice.js";
import { smallerCaseloads } from "./workforce/smaller-caseloads.js";
import { socialWorkersKept } from "./workforce/social-workers-kept.js";
import { timeForFamilies } from "./workforce/time-for-families.js";

/** Every policy of the package, by id. */
export const policies: readonly Policy[] = [
  adoptionSupport,
  agreementsBeforeCourt,
  careMarketReset,
  drugAndAlcoholCourts,
  earlyHelpTargeted,
  familyGroupConferences,
  familyHelp,
  familyHelpMoneyOnly,
  fewerAgencyStaff,
  fewerCareOrders,
  fewerEnquiries,
  fosterCarersSupported,
  fosterEnquiriesAnswered,
  fosterRecruitment,
  helpAtFirstContact,
  helpWhereDeprivationIs,
  homesForLeavers,
  hubsForTeenagers,
  informalKinSupported,
  inspectionThatHelps,
  intensiveFamilyPreservation,
  kinFoundEarly,
  kinshipAllowances,
  kinshipSupport,
  lastingLinks,
  leavingCareOffer,
  lessAdoption,
  lessChildPoverty,
  marginsCapped,
  mentorsForLeavers,
  moreAdoption,
  moreReturnsHome,
  noSemiIndependentHomes,
  preProceedingsWork,
  preventativeSpendRestored,
  preventionRingfenced,
  pricesCapped,
  proceedingsOnTime,
  publicHomes,
  reflectivePractice,
  regionalBuying,
  regionalMatching,
  returnSupport,
  saferPlacesForTeenagers,
  securePlaces,
  smallerCaseloads,
  socialWorkersKept,
  specialistFosterCare,
  splitHelpAndProtection,
  stayingClose,
  stayingPut,
  stepDownSupport,
  supportAfterRemoval,
  supportOfParentsOnceInCare,
  tighterScreening,
  timeForFamilies,
  unregulatedHomesBanned,
  virtualSchools,
  workForLeavers,
];

/**
 * The policy with an id.
 *
 * @param others what else the name may have meant, for the hint.
 * @throws HeadwaterError `usage`: `unknown-policy`, with the nearest id.
 */
export function policyById(id: string, others: readonly string[] = []): Policy {
  const found = policies.find((policy) => policy.id === id);
  if (found !== undefined) return found;
  const ids = policies.map((policy) => policy.id);
  throw new HeadwaterError("usage", [
    {
      code: "unknown-policy",
      severity: "error",
      path: [],
      message: `there is no policy ${JSON.stringify(id)}`,
      hint:
        didYouMean(id, [...ids, ...others]) ??
        `Policies: ${ids.slice(0, 12).join(", ")} and ${ids.length - 12} more (headwater list policies).`,
    },
  ]);
}
