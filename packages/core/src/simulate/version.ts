/** Version of this package, as its results state it. */
export const coreVersion = "0.1.0";
