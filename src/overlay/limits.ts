/** How much is read. What lies beyond is told, never silently left out. */
export const limits = {
  /** Bytes of one file, and of all that a zip unpacks to. */
  bytes: 500 * 1024 * 1024,
  /** Corners and points of one file, taken together. */
  positions: 4_000_000,
  /** Bytes of one feature or line of JSON: it is parsed in one go. */
  featureBytes: 64 * 1024 * 1024,
  /** Characters of one attribute. */
  cell: 10_000,
  /** Columns of a table; attributes of a layer. */
  columns: 2_000,
  zipEntries: 5_000,
  /** Unpacked over packed bytes, looked at from `zipRatioFrom` unpacked bytes on. */
  zipRatio: 150,
  zipRatioFrom: 16 * 1024 * 1024,
  /** Tables of one file; a KML with more folders becomes one table. */
  tables: 60,
  /** Faults listed; the rest is counted. */
  faults: 100,
  /** Faults listed of one kind, so that one kind does not crowd out the others. */
  faultsOfKind: 25,
} as const;
