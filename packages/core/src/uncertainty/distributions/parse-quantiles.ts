import type { Diagnostic } from "../../model/diagnostics.js";
import { validateDistribution } from "./distribution.js";
import type { SpecOf } from "./family.js";

const part =
  /^(?:(?<percent>\d+(?:\.\d+)?)\s*%|(?<end>low|high))\s*:?\s*(?<value>[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/i;

/**
 * Reads quantiles as an expert states them: `"10% 3, 50% 5, 90% 9"`, parts divided by commas, semicolons or line ends, with
 * `low 0` and `high 20` for ends that cannot be passed. `distribution` is absent when something is wrong.
 */
export function parseQuantiles(
  text: string,
  path: readonly string[] = [],
): { readonly distribution?: SpecOf<"quantiles">; readonly diagnostics: readonly Diagnostic[] } {
  const points = new Map<string, number>();
  const ends = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  for (const piece of text.split(/[,;\n]/).map((raw) => raw.trim())) {
    const { percent, end, value } = part.exec(piece)?.groups ?? {};
    const [target, key] =
      percent === undefined ? [ends, end?.toLowerCase()] : [points, String(Number(percent))];
    if (value === undefined || key === undefined) {
      diagnostics.push(partDiagnostic("quantiles-syntax", path, `\`${piece}\` is not a quantile.`, piece));
    } else if (target.has(key)) {
      diagnostics.push(
        partDiagnostic("quantiles-twice", path, `\`${piece}\` states ${key} a second time.`, piece),
      );
    } else target.set(key, Number(value));
  }
  if (diagnostics.length > 0) return { diagnostics };
  const [low, high] = [ends.get("low"), ends.get("high")];
  const distribution: SpecOf<"quantiles"> = {
    kind: "quantiles",
    points: Object.fromEntries(points),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  };
  const problems = validateDistribution(distribution, path);
  return problems.length > 0 ? { diagnostics: problems } : { distribution, diagnostics: [] };
}

function partDiagnostic(code: string, path: readonly string[], message: string, actual: string): Diagnostic {
  const expected = "parts such as `10% 3`, `low 0` or `high 20`, divided by commas";
  return { code, severity: "error", path, message, expected, actual: actual === "" ? "nothing" : actual };
}
