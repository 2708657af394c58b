import './check.css';

/** The sign of a thing switched on, off, or on but hidden by what it belongs to. Says nothing by itself. */
export function Check({ state }: { state: 'on' | 'off' | 'muted' }) {
  return (
    <svg className="check" data-state={state} viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <rect x="1" y="1" width="16" height="16" rx="4" />
      {state !== 'off' && <path d="M4.8 9.2l2.9 2.9 5.6-6" />}
    </svg>
  );
}
