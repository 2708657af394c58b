import { Button } from './Button.tsx';
import { CheckBox } from './CheckBox.tsx';
import './grid.css';

type Props = {
  label: string;
  columns: readonly { readonly id: string; readonly label: string }[];
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
  /** The way back to those shown without being asked for. */
  usual?: { readonly label: string; readonly columns: readonly string[] };
};

/** Which columns of a table are shown; one always is. */
export function ColumnMenu({ label, columns, chosen, onChoose, usual }: Props) {
  /** In the order of the list, whatever the order they are chosen in. */
  const toggle = (id: string) => {
    const next = new Set(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
    if (next.size > 0) onChoose(columns.filter((column) => next.has(column.id)).map((column) => column.id));
  };
  return (
    <details className="table-columns">
      <summary>{label}</summary>
      <div>
        {usual && (
          <Button look="quiet" onClick={() => onChoose(usual.columns)}>
            {usual.label}
          </Button>
        )}
        <ul>
          {columns.map((column) => (
            <li key={column.id}>
              <CheckBox checked={chosen.includes(column.id)} onChange={() => toggle(column.id)}>
                <span>{column.label}</span>
              </CheckBox>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
