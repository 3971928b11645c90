// A program of its own: reads every hostile file, and says of each how it went, one line of JSON per file.
import { hostileFiles } from "./hostile-files.js";
import { outcomeOf } from "./outcome.js";

/** A file that takes longer is read again, up to so many times in all: what slows a machine down comes and goes, what a file needs does not. */
const [quickSeconds, mostReadings] = [1.5, 4];

for (const [name, write] of Object.entries(hostileFiles)) {
  const text = write();
  let { outcome, seconds } = reading(text);
  for (let more = 1; more < mostReadings && seconds > quickSeconds; more++) {
    const again = reading(text);
    if (again.outcome !== outcome)
      outcome = `threw nothing, but came to ${outcome} and then to ${again.outcome}`;
    seconds = Math.min(seconds, again.seconds);
  }
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ name, outcome, seconds, megabytes })}\n`);
}

function reading(text: string): { readonly outcome: string; readonly seconds: number } {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  let outcome: string;
  try {
    outcome = outcomeOf(text);
  } catch (error) {
    outcome = `threw ${error instanceof Error ? error.stack : String(error)}`;
  }
  const { user, system } = process.cpuUsage(used);
  // On a busy machine time passes without any work, and the collector of garbage works beside: the less of the two is its own.
  return { outcome, seconds: Math.min((performance.now() - begun) / 1e3, (user + system) / 1e6) };
}
