/** The scenario file that `headwater init` writes: two policies together, one of them later, and a lever of one's own. */
export const exampleScenario = `# A scenario of your own. Run it with: headwater compare --scenario scenario.yaml
# Years end on 31 March: 2026 means 31 March 2026. headwater list policies and headwater list levers show what there is.
name: later-kinship-support
title: Family help now, kinship support two years later
policies:
  - family-help
  - policy: kinship-support
    delay: 2 # years later than it is planned
    fidelity: 0.8 # four fifths of it, money included
levers:
  - lever: foster_recruitment_added
    to: 500 # places a year
    start: 2024
    ramp: 3 # years until it is there in full
`;

export function exampleReadme(folder: string): string {
  return `# A Headwater scenario

\`scenario.yaml\` says what differs from the baseline. Change it, then run from the folder above:

    headwater compare --scenario ${folder.replaceAll("\\", "/")}/scenario.yaml

It prints one sentence and one table, and writes a folder under \`headwater-runs\` with \`report.html\` (open it in any browser),
\`results.csv\` and \`manifest.json\`.

| to see | run |
| --- | --- |
| the policies that there are | \`headwater list policies\` |
| the levers that a scenario may move | \`headwater list levers\` |
| what a lever means, its range and its source | \`headwater explain foster_recruitment_added\` |

These are scenarios, not forecasts.
`;
}
