import { fromScale, type JointMember, type JointSpec, type ModelSpec, quantile } from "@headwater/core";

/** 90% quantile of the standard normal distribution. */
const upperTenth = 1.281552;

/**
 * How a fitted parameter is drawn, in words: the median and the 80% interval of its joint distribution, or of the sample that it is, by element where
 * it has any. Undefined for a parameter that is in no joint distribution.
 */
export function jointText(model: ModelSpec, name: string): string | undefined {
  for (const joint of Object.values(model.joint ?? {})) {
    const parts = joint.members.flatMap((member, row) => {
      const [, base = member.parameter, element] = /^([^[]+)(?:\[(.+)\])?$/.exec(member.parameter) ?? [];
      return base === name
        ? [`${element === undefined ? "" : `${element} `}${interval(joint, member, row)}`]
        : [];
    });
    if (parts.length > 0)
      return `${parts.join("; ")}. Together with ${joint.members.length - parts.length} others`;
  }
  return undefined;
}

function interval({ factor, rows }: JointSpec, { center, scale }: JointMember, at: number): string {
  const spread = Math.hypot(...(factor[at] ?? []));
  const drawn = rows?.map((row) => row[at] ?? Number.NaN);
  const scaled =
    drawn === undefined
      ? [-upperTenth, 0, upperTenth].map((z) => center + z * spread)
      : [0.1, 0.5, 0.9].map((share) => quantile(drawn, share));
  const [low, middle, high] = scaled.map((value) => Number(fromScale(scale, value).toPrecision(3)));
  return `${middle}, 80% of draws from ${low} to ${high}`;
}
