/** Key of the description among the metadata of a Parquet or Arrow file. */
export const descriptionKey = "headwater";
