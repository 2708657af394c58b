import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import './tabs.css';

type Tab = { id: string; label: string; icon?: ReactNode };
type Props = {
  label: string;
  tabs: readonly Tab[];
  current: string | null;
  onChange: (id: string) => void;
  panelId: string;
};

/** A row of tabs after the W3C pattern: arrows, Home and End move; the chosen one is shown at once. */
export function Tabs({ label, tabs, current, onChange, panelId }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.id);
    row.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div ref={row} className="tabs" role="tablist" aria-label={label} onKeyDown={go}>
      {tabs.map((tab, i) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`tab-${tab.id}`}
          data-tab={tab.id}
          aria-selected={tab.id === current}
          aria-controls={tab.id === current ? panelId : undefined}
          tabIndex={tab.id === current || (current === null && i === 0) ? 0 : -1}
          onClick={() => onChange(tab.id)}
        >
          {tab.icon}
          {tab.label}
        </button>
      ))}
    </div>
  );
}
