/** Where figures come from. */
export interface Source {
  readonly title: string;
  /** Who wrote or published it. */
  readonly publisher: string;
  /** Year of publication; absent where it is not known. */
  readonly year?: number;
  readonly url?: string;
  readonly doi?: string;
  /** The primary release, where this is a second hand that quotes it, and other warnings. */
  readonly note?: string;
}
