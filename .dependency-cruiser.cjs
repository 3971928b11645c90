/**
 * Imports run one way: cli -> scenarios -> core, and inside each package from the last folder of its list to the
 * first. A folder may import itself and every folder before it in its list, never one after it.
 */
const layers = {
  core: ["model", "equations", "compile", "simulate", "uncertainty", "analysis", "calibrate", "exchange"],
  scenarios: ["evidence", "system", "(?:policies|areas|readings)", "(?:comparison|coverage)"],
  cli: ["present", "commands"],
};

const inSource = (name, folder) => `^packages/${name}/src/${folder}/`;
const tests = "\\.test\\.ts$";

const upward = Object.entries(layers).flatMap(([name, folders]) =>
  folders.slice(0, -1).map((folder, rank) => ({
    name: `${name}-${folder}-imports-only-downwards`,
    comment: `${name}: ${folders.join(" <- ")}; ${folder} may not import what stands to its right.`,
    severity: "error",
    from: { path: inSource(name, folder), pathNot: tests },
    to: { path: inSource(name, `(?:${folders.slice(rank + 1).join("|")})`) },
  })),
);

module.exports = {
  forbidden: [
    ...upward,
    {
      name: "core-imports-no-package",
      comment: "core knows neither scenarios nor cli.",
      severity: "error",
      from: { path: "^packages/core/" },
      to: { path: "^packages/(?:scenarios|cli)/" },
    },
    {
      name: "scenarios-imports-no-cli",
      comment: "scenarios does not know cli.",
      severity: "error",
      from: { path: "^packages/scenarios/" },
      to: { path: "^packages/cli/" },
    },
    {
      name: "packages-through-the-front-door",
      comment: "One package reaches another by its name and public entry point, never by a path inside it.",
      severity: "error",
      from: { path: "^packages/([^/]+)/" },
      to: {
        path: "^packages/",
        pathNot: [
          "^packages/$1/",
          "^packages/[^/]+/(?:src|dist)/(?:(?:areas|coverage|files|node)/)?index\\.(?:ts|d\\.ts|js)$",
        ],
      },
    },
    {
      name: "packages-by-name",
      comment: "Import @headwater/core, not ../../core/src/index.js.",
      severity: "error",
      from: { path: "^packages/([^/]+)/" },
      to: { path: "^packages/", pathNot: "^packages/$1/", dependencyTypesNot: ["aliased"] },
    },
    {
      name: "policies-and-areas-stand-alone",
      comment: "A policy holds for every area, and an area for every policy: neither imports the other.",
      severity: "error",
      from: { path: "^packages/scenarios/src/(policies|areas)/", pathNot: tests },
      to: { path: "^packages/scenarios/src/(?:policies|areas)/", pathNot: "^packages/scenarios/src/$1/" },
    },
    {
      name: "targets-are-no-inputs",
      comment: "What England's model is held against is nothing that it is made of.",
      severity: "error",
      from: { path: "^packages/scenarios/src/system/(?:sectors/|england\\.ts$)", pathNot: tests },
      to: { path: "^packages/scenarios/src/(?:system/targets|evidence/(?:endpoints|figures)\\b)" },
    },
    {
      name: "only-core-node-uses-node",
      comment: "The rest of core runs in a browser: no Node modules and no worker pool outside src/node.",
      severity: "error",
      from: { path: "^packages/core/src/", pathNot: ["^packages/core/src/node/", tests] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only-core-node-uses-the-worker-pool",
      comment: "Piscina stands on Node's worker threads.",
      severity: "error",
      from: { path: "^packages/core/src/", pathNot: ["^packages/core/src/node/", tests] },
      to: { path: "node_modules/piscina/" },
    },
    {
      name: "core-node-is-a-leaf",
      comment: "src/node may import all of core; nothing else in core imports src/node.",
      severity: "error",
      from: { path: "^packages/core/src/", pathNot: ["^packages/core/src/node/", tests] },
      to: { path: "^packages/core/src/node/" },
    },
    {
      name: "index-is-for-others",
      comment: "A package's own files import each other directly, not through its index.ts.",
      severity: "error",
      from: { path: "^packages/([^/]+)/src/", pathNot: ["^packages/core/src/node/", tests] },
      to: { path: "^packages/$1/src/index\\.ts$" },
    },
    {
      name: "sources-import-no-tests",
      comment: "What ships does not import what tests it.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: tests },
      to: { path: ["\\.test\\.ts$", "^tests/"] },
    },
    {
      name: "no-circular",
      comment: "No file imports itself by a detour.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "declared-dependencies",
      comment:
        "A package imports only what its own package.json names; what stands under devDependencies is bundled.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: tests },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "resolvable",
      comment: "Every import leads to a file.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "/dist/"] },
    tsConfig: { fileName: "tsconfig.tests.json" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
    },
  },
};
