import { Format, Presets, SingleBar } from "cli-progress";

export interface Progress {
  update(done: number, total: number): void;
  stop(): void;
}

/** Updates that the time left is worked out from: with few of them it jumps about. */
const updatesLookedAt = 500;

/** A bar on stderr, or nothing. Data goes to stdout, so the two never mix. */
export function startProgress(shown: boolean, what = "draws"): Progress {
  if (!shown) return { update() {}, stop() {} };
  const bar = new SingleBar(
    {
      format: `{bar} {value} of {total} ${what}, {eta_formatted} left`,
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: 1000,
      hideCursor: false,
      clearOnComplete: true,
      gracefulExit: false,
      barsize: 20,
      linewrap: true,
      etaBuffer: updatesLookedAt,
      // The library has a text in place of a number until it can tell.
      formatTime: (seconds, options, multiple) =>
        typeof seconds === "number" ? Format.TimeFormat(seconds, options, multiple) : "some time",
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update(done, total) {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop() {
      if (started) bar.stop();
    },
  };
}
