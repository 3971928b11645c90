/** How a policy's line is drawn: colours of Okabe and Ito darkened to 3:1 on white, told apart in grey by their dashes. */
export interface LineStyle {
  readonly colour: string;
  /** SVG `stroke-dasharray`. */
  readonly dash: string;
}

export const ink = "#1d1d1f";
export const muted = "#5c5c61";
export const grid = "#e3e3e6";
export const band = "#8a8a92";

const styles: readonly LineStyle[] = [
  { colour: "#0067a5", dash: "7 3" },
  { colour: "#c04f00", dash: "2.5 2.5" },
  { colour: "#00795a", dash: "9 3 2 3" },
  { colour: "#a3467f", dash: "14 4" },
  { colour: "#8a6500", dash: "4 2 1 2 1 2" },
  { colour: "#2b7da8", dash: "1.5 3" },
];

/** The style of the policy at that position; repeats after six. */
export function lineStyle(position: number): LineStyle {
  return styles[position % styles.length] ?? { colour: ink, dash: "none" };
}
