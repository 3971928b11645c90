export { type AreaModel, type AreaModelOptions, areaModel } from "../area-model/area-model.js";
export { areaScenario } from "../area-model/area-scenario.js";
export {
  areaBackTest,
  type BackTestOptions,
  type BackTestRow,
  type BackTestSummary,
  type NaiveForecast,
  naiveForecasts,
  summariseBackTest,
} from "../area-model/back-test.js";
export { type Deviation, deviationsOf } from "../area-model/deviations.js";
export { noiseOf, type PooledRate, type PoolOptions, pooledRate } from "../area-model/pooled-rate.js";
export { type Rate, type RateId, rateIds, rates } from "../area-model/rates.js";
export { type Spread, spreadOf } from "../area-model/spread.js";
export { type SumRow, sumOfAreas } from "../area-model/sum-of-areas.js";
export {
  type AreaInputs,
  areaInputs,
  type EthnicGroup,
  ethnicGroups,
  type ObservedId,
  observedByTier,
  type PanelAge,
} from "./area-inputs.js";
export type { AreaPoint } from "./area-series.js";
export { checkTables } from "./checks/check-tables.js";
export type { DataCheck, Gap } from "./checks/data-check.js";
export { type DataChecks, dataChecks } from "./checks/data-checks.js";
export type { EnglandCheck, EnglandRow } from "./checks/england-checks.js";
export { childPoverty, type PovertyPoint } from "./child-poverty.js";
export { dataHash } from "./data-hash.js";
export {
  deprivationFifths,
  type FifthsOptions,
  type IdaciEdition,
  withinSpread,
} from "./deprivation-fifths.js";
export {
  type Likeness,
  likenesses,
  type Neighbour,
  type NeighbourOptions,
  neighbourFinder,
} from "./neighbours.js";
export { type FigureColumn, figureColumns } from "./own-figures/columns.js";
export { type CsvCell, type CsvRecords, readCsvRecords } from "./own-figures/csv-records.js";
export {
  type AreaFigures,
  type AreaFiguresOptions,
  checkAreaFigures,
  readAreaFigures,
} from "./own-figures/read-figures.js";
export { areaTemplate } from "./own-figures/template.js";
export {
  type Panel,
  type PanelCell,
  type PanelId,
  panelColumn,
  panelIds,
  publishedPanel,
  replacePanelCells,
} from "./panel/panel.js";
export { type PanelColumn, panelYears } from "./panel/panel-column.js";
export type { Area } from "./registry/area.js";
export { areas, authorities, englandArea, partsOfLondon, regions } from "./registry/areas.js";
export { areaNamed, lookUpArea } from "./registry/find-area.js";
export {
  panelPriceFactor,
  type SpendingLine,
  spendingInCash,
  spendingInModelPrices,
  spendingLines,
} from "./spending.js";
