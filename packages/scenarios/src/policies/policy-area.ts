/** Where in the system a policy works, in the order of a child's way through it; each is a folder beside this file. */
export const policyAreas = [
  { id: "need", title: "Need" },
  { id: "help", title: "Help for families" },
  { id: "front-door", title: "Front door" },
  { id: "protection", title: "Protection" },
  { id: "courts", title: "Before and in court" },
  { id: "edge-of-care", title: "Edge of care" },
  { id: "kinship", title: "Kinship care" },
  { id: "after-care", title: "Return home and adoption" },
  { id: "homes", title: "Homes and their market" },
  { id: "leaving-care", title: "Leaving care at 18" },
  { id: "workforce", title: "Workforce" },
  { id: "inspection", title: "Inspection" },
  { id: "money", title: "Money" },
] as const;

export type PolicyArea = (typeof policyAreas)[number]["id"];
