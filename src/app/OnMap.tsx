import { type ComponentType, lazy, Suspense } from 'react';
import type { Feature } from '../features/feature.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { features } from './features.ts';

type WithPart = Feature & { readonly onMap: NonNullable<Feature['onMap']> };

const withParts = features.filter((feature): feature is WithPart => feature.onMap !== undefined);

const parts: ReadonlyMap<string, ComponentType> = new Map(
  withParts.map(({ id, onMap }) => [id, lazy(() => onMap.part().then(({ OnMap }) => ({ default: OnMap })))]),
);

function Part({ feature }: { feature: WithPart }) {
  const needed = feature.onMap.useNeeded();
  const Shown = parts.get(feature.id);
  if (!needed || !Shown) return null;
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense>
        <Shown />
      </Suspense>
    </ErrorBoundary>
  );
}

/** What tools lay over the map while they are at work. */
export const OnMap = () => withParts.map((feature) => <Part key={feature.id} feature={feature} />);
