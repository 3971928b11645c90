// A program of its own: reads every hostile file, and says of each how it went, one line of JSON per file.
import { hostileFiles } from "./hostile-files.js";
import { outcomeOf } from "./outcome.js";

for (const [name, write] of Object.entries(hostileFiles)) {
  const text = write();
  const [begun, used] = [performance.now(), process.cpuUsage()];
  let outcome: string;
  try {
    outcome = outcomeOf(text);
  } catch (error) {
    outcome = `threw ${error instanceof Error ? error.stack : String(error)}`;
  }
  const { user, system } = process.cpuUsage(used);
  // On a busy machine time passes without any work, and the collector of garbage works beside: the less of the two is its own.
  const seconds = Math.min((performance.now() - begun) / 1e3, (user + system) / 1e6);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ name, outcome, seconds, megabytes })}\n`);
}
