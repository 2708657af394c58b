/**
 * Writes bare ampersands (`A & B`) as XML would have them, piece by piece. A parser would look for the end of an entity
 * all through the document. Within CDATA they stand as they are.
 */
export type Ampersands = { push(piece: string): string; end(): string; readonly mended: number };

const opens = '<![CDATA[';
const closes = ']]>';
const bare = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z_:][\w.:-]{0,40});)/gi;

/** More than an entity or a mark can be long: it may go on in the next piece. */
const held = 60;

export function startAmpersands(): Ampersands {
  let rest = '';
  let inData = false;
  let mended = 0;

  const escapeBare = (text: string): string =>
    text.replace(bare, () => {
      mended++;
      return '&amp;';
    });

  function take(text: string, last: boolean): string {
    let out = '';
    let from = 0;
    for (;;) {
      const at = text.indexOf(inData ? closes : opens, from);
      if (at < 0) break;
      const part = text.slice(from, at);
      out += (inData ? part : escapeBare(part)) + (inData ? closes : opens);
      from = at + (inData ? closes.length : opens.length);
      inData = !inData;
    }
    const left = text.slice(from);
    // Cut before what may be the beginning of an entity or a mark.
    const tail = left.slice(-held);
    const doubtful = tail.search(inData ? /\]{1,2}$/ : /&[^;]*$|<[^>]{0,8}$/);
    const keep = last || doubtful < 0 ? 0 : tail.length - doubtful;
    rest = keep ? left.slice(-keep) : '';
    const sure = keep ? left.slice(0, -keep) : left;
    return out + (inData ? sure : escapeBare(sure));
  }

  return {
    push: (piece) => take(rest + piece, false),
    end: () => take(rest, true),
    get mended() {
      return mended;
    },
  };
}
