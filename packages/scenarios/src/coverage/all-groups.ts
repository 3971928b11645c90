import { adoption } from "./groups/adoption.js";
import { caseForChange } from "./groups/case-for-change.js";
import { community } from "./groups/community.js";
import { courts } from "./groups/courts.js";
import { decisions } from "./groups/decisions.js";
import { dynamics } from "./groups/dynamics.js";
import { education } from "./groups/education.js";
import { feedback } from "./groups/feedback.js";
import { flows } from "./groups/flows.js";
import { fosterCare } from "./groups/foster-care.js";
import { generations } from "./groups/generations.js";
import { governance } from "./groups/governance.js";
import { health } from "./groups/health.js";
import { help } from "./groups/help.js";
import { inequality } from "./groups/inequality.js";
import { inspection } from "./groups/inspection.js";
import { kinship } from "./groups/kinship.js";
import { leavingCare } from "./groups/leaving-care.js";
import { leverCare } from "./groups/lever-care.js";
import { leverHelp } from "./groups/lever-help.js";
import { leverKinship } from "./groups/lever-kinship.js";
import { leverLeaving } from "./groups/lever-leaving.js";
import { leverProtection } from "./groups/lever-protection.js";
import { leverSecure } from "./groups/lever-secure.js";
import { leverTeenagers } from "./groups/lever-teenagers.js";
import { leverWorkforce } from "./groups/lever-workforce.js";
import { mechanismCourts } from "./groups/mechanism-courts.js";
import { mechanismCycles } from "./groups/mechanism-cycles.js";
import { mechanismDecision } from "./groups/mechanism-decision.js";
import { mechanismGovernance } from "./groups/mechanism-governance.js";
import { mechanismInspection } from "./groups/mechanism-inspection.js";
import { mechanismMarket } from "./groups/mechanism-market.js";
import { mechanismNeed } from "./groups/mechanism-need.js";
import { mechanismOutcomes } from "./groups/mechanism-outcomes.js";
import { mechanismSpending } from "./groups/mechanism-spending.js";
import { mechanismTeenagers } from "./groups/mechanism-teenagers.js";
import { mechanismThreshold } from "./groups/mechanism-threshold.js";
import { mechanismTrust } from "./groups/mechanism-trust.js";
import { mechanismWorkforce } from "./groups/mechanism-workforce.js";
import { need } from "./groups/need.js";
import { placements } from "./groups/placements.js";
import { population } from "./groups/population.js";
import { practice } from "./groups/practice.js";
import { programmes } from "./groups/programmes.js";
import { reform } from "./groups/reform.js";
import { relationships } from "./groups/relationships.js";
import { research } from "./groups/research.js";
import { residential } from "./groups/residential.js";
import { returnHome } from "./groups/return-home.js";
import { secure } from "./groups/secure.js";
import { semiIndependent } from "./groups/semi-independent.js";
import { spending } from "./groups/spending.js";
import { submission } from "./groups/submission.js";
import { teenagers } from "./groups/teenagers.js";
import { workforce } from "./groups/workforce.js";
import type { CoverageGroup } from "./line.js";

/** Every line of the documents, in the groups in which it was gathered: what there is, then levers, then mechanisms. */
export const coverageGroups: readonly CoverageGroup[] = [
  population,
  need,
  flows,
  help,
  spending,
  placements,
  fosterCare,
  residential,
  semiIndependent,
  kinship,
  adoption,
  returnHome,
  teenagers,
  secure,
  health,
  education,
  leavingCare,
  relationships,
  inequality,
  generations,
  community,
  workforce,
  decisions,
  courts,
  inspection,
  governance,
  practice,
  reform,
  programmes,
  dynamics,
  research,
  caseForChange,
  submission,
  feedback,
  leverHelp,
  leverProtection,
  leverTeenagers,
  leverKinship,
  leverCare,
  leverSecure,
  leverLeaving,
  leverWorkforce,
  mechanismSpending,
  mechanismThreshold,
  mechanismNeed,
  mechanismTrust,
  mechanismDecision,
  mechanismCourts,
  mechanismCycles,
  mechanismMarket,
  mechanismTeenagers,
  mechanismOutcomes,
  mechanismWorkforce,
  mechanismInspection,
  mechanismGovernance,
];
