export { type ModelYaml, readModelYaml } from "../exchange/yaml.js";
export { readYamlData, type YamlData } from "../exchange/yaml-data.js";
