export {
  checkScenarioFile,
  readScenarioFile,
  type ScenarioFile,
  type ScenarioFileOptions,
} from "../comparison/scenario-file.js";
export { type JsonSchema, scenarioFileSchema } from "../comparison/scenario-schema.js";
