/** All of the search but its field: read when the reader first turns to the field. */

export { keyOf } from '../../state/atlas-index.ts';
export { nameOf, pick } from './pick.ts';
export { Recent } from './Recent.tsx';
export { Results } from './Results.tsx';
export { foundView, optionId, optionsOf, organisationView, recentView } from './view.ts';
