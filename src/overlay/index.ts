/** The front door to a reader's own files: what kinds there are, reading one, and what is known of the outcome. */
export { fromWgs84, toWgs84 } from './datum.ts';
export { formats } from './formats/index.ts';
export { limits } from './limits.ts';
export { knownOf, projectionChoices } from './place/projections.ts';
export { readFile } from './read-file.ts';
export * from './reading.ts';
