declare module "mathjs/lib/browser/math.js" {
  import type { MathNode } from "mathjs";

  interface Parse {
    (text: string): MathNode;
    isAlpha(character: string, previous: string, next: string): boolean;
  }
  const mathjs: { create(): { parse: Parse } };
  export default mathjs;
}
