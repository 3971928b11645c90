/** England, one of its nine regions, inner or outer London, or one local authority. */
export interface Area {
  /** Code of the Office for National Statistics, as of 2020: `E08000035`. */
  readonly code: string;
  readonly name: string;
  readonly kind: "country" | "region" | "part of a region" | "authority";
  /** Codes of the authorities that it is made of; an authority is made of itself. */
  readonly authorities: readonly string[];
  /** Code of its region; absent for England and for a region itself. */
  readonly region?: string;
  /** London only. */
  readonly london?: "inner" | "outer";
}

/** An authority as the table of authorities writes it. */
export interface AuthorityEntry {
  readonly code: string;
  readonly name: string;
  /** What people call it besides its name. Titles (City of, County Council) need not be listed: the search leaves them out. */
  readonly aliases?: readonly string[];
  /** Codes that it had before 2020, or that the same place has had since. */
  readonly otherCodes?: readonly string[];
  /** Authorities before or after it that cover a part of it. The panel has no figures of theirs. */
  readonly parts?: readonly { readonly code: string; readonly name: string }[];
}
