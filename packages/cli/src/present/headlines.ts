import { type Comparison, horizon } from "./comparison.js";
import { findingSentence, levelSentence } from "./sentence.js";

/** Outputs that get a sentence for each policy, in this order, where a comparison has them. */
export const spokenOutputs: readonly string[] = ["children-in-care", "total-spend"];

export interface HeadlineSentence {
  readonly policy: string;
  readonly output: string;
  readonly year: number;
  readonly text: string;
}

/** One sentence for each policy about children in care at the horizon, and one about all spend where the comparison counts it. */
export function headlineSentences(comparison: Comparison): HeadlineSentence[] {
  const last = comparison.years.length - 1;
  const found = spokenOutputs
    .map((id) => comparison.outputs.find((output) => output.id === id))
    .filter((output) => output !== undefined);
  const spoken = found.length > 0 ? found : comparison.outputs.slice(0, 1);
  return comparison.policies.flatMap((policy, position) =>
    spoken.flatMap((output) => {
      const effect = output.effects[position];
      const difference = effect?.difference[last];
      if (difference === undefined) return [];
      const better = effect?.probabilityBetter?.[last];
      const year = horizon(comparison);
      const text = findingSentence({
        policy: output === spoken[0] ? policy.id : "It",
        output,
        year,
        difference,
        draws: comparison.draws.complete,
        ...(better !== undefined && { better }),
      });
      return [{ policy: policy.id, output: output.id, year, text }];
    }),
  );
}

/** The sentences of each policy as one paragraph, in the order of the policies; where there is none, the baseline's headlines. */
export function headlineParagraphs(comparison: Comparison): string[] {
  if (comparison.policies.length === 0) return baselineSentences(comparison);
  const sentences = headlineSentences(comparison);
  return comparison.policies.map(({ id }) =>
    sentences.flatMap(({ policy, text }) => (policy === id ? [text] : [])).join(" "),
  );
}

function baselineSentences({ draws, outputs, years }: Comparison): string[] {
  return outputs
    .filter(({ headline }) => headline)
    .flatMap((output) => {
      const level = output.baseline.at(-1);
      return level === undefined ? [] : [levelSentence(output, horizon({ years }), level, draws.complete)];
    });
}
