/** What `geodata/tools/vite-plugin.ts` serves: where each built data file stands, relative to the page. */
declare module 'virtual:atlas-data' {
  /** The data's version: a date. */
  export const version: string;
  /** Addresses by name: `catalog`, `names/zh`, `places`, `details/rail`, `layers/rivers`, `search`, `passages/rail`. */
  export const files: Readonly<Record<string, string>>;
}
