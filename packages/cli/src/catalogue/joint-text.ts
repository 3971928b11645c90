import { fromScale, type JointMember, type JointSpec, type ModelSpec } from "@headwater/core";

/** 90% quantile of the standard normal distribution. */
const upperTenth = 1.281552;

/**
 * How a fitted parameter is drawn, in words: the median and the 80% interval of its joint distribution, by element where
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

function interval({ factor }: JointSpec, { center, scale }: JointMember, row: number): string {
  const spread = Math.hypot(...(factor[row] ?? []));
  const [low, middle, high] = [-upperTenth, 0, upperTenth].map((z) => {
    return Number(fromScale(scale, center + z * spread).toPrecision(3));
  });
  return `${middle}, 80% of draws from ${low} to ${high}`;
}
