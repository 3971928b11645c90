import { move, Piscina, transferableSymbol, valueSymbol } from "piscina";
import { type Chunk, type EnsembleTask, prepareChunks } from "../uncertainty/chunk.js";

// What a worker imports decides how fast it starts: neither the parser nor the checks are among it.
const runChunk = prepareChunks(Piscina.workerData as EnsembleTask);

/** Runs a chunk; the values go back without a copy. */
export default function run(chunk: Chunk): object {
  const result = runChunk(chunk);
  return move({ [transferableSymbol]: [result.values.buffer], [valueSymbol]: result });
}
