declare module "seedrandom/lib/alea.js" {
  /** Random numbers from a text: `double` has more bits than the 32 of a call. */
  interface Alea {
    (): number;
    double(): number;
  }
  export default function alea(seed: string): Alea;
}
