// The package's own declarations are not in it.
declare module "simulation" {
  interface Block {
    input: Block;
  }
  interface Results {
    times(): number[];
    series(block: Block): number[];
  }
  interface Named {
    readonly name: string;
  }
  export class Model {
    constructor(settings: {
      timeStart: number;
      timeLength: number;
      timeStep: number;
      timeUnits: "Years";
      algorithm: "Euler" | "RK4";
    });
    Stock(settings: Named & { initial: string; nonNegative: boolean }): Block;
    Variable(settings: Named & { value: string }): Block;
    Flow(
      from: Block | null,
      to: Block | null,
      settings: Named & { rate: string; nonNegative: boolean },
    ): Block;
    Converter(settings: Named & { values: { x: number; y: number }[]; interpolation: "Linear" }): Block;
    Link(from: Block, to: Block): void;
    simulate(): Results;
  }
}
