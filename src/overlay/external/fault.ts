import { fill } from '../../i18n/format.ts';
import type { Text } from '../../i18n/text.ts';
import { type ExternalFaultName, externalFaults } from './fault-words.ts';

/** Why a layer of another host could not be had: which host, what it is, what to do. */
export class ExternalFault extends Error {
  readonly fault: ExternalFaultName;
  readonly host: string;
  override readonly cause: Text;
  readonly remedy: Text;
  /** An address that may be what was meant. */
  readonly suggestion: string | undefined;

  constructor(
    fault: ExternalFaultName,
    values: Readonly<Record<string, string | number>> & { readonly host: string },
    suggestion?: string,
  ) {
    const { cause, remedy } = externalFaults[fault];
    super(fill(cause, values).en);
    this.fault = fault;
    this.host = values.host;
    this.cause = fill(cause, values);
    this.remedy = fill(remedy, values);
    this.suggestion = suggestion;
  }

  /** In one line, for where there is no room for three. */
  get told(): Text {
    return {
      zh: `${this.cause.zh}${this.remedy.zh}`,
      en: `${this.cause.en} ${this.remedy.en}`,
    };
  }
}
