// What can stand in the way of a table, as data: { code, params }. The words for it belong to the view.
//
// code                params                         what happened
// empty               –                              the file has no byte, or none but a byte order mark
// not-a-table         found                          it is something else: 'pdf', 'image', 'zip', 'word', 'xls', 'html', 'binary'
// changed             –                              the file changed, or went away, while it was read; nothing of it is kept
// unreadable          message                        the system does not give the file
// late-encoding       offset, line                   a stream turned out not to be UTF-8 and cannot be read again: choose its encoding
// encoding            encoding                       this encoding is none of ENCODINGS
// cancelled           –                              the user said so
// module              message                        the module of the check cannot be had
// busy                –                              the table is being checked; wait or cancel
// not-checked         –                              the table was not checked to its end
// records-differ      line                           a row is not where the check saw it: check again
// record-too-large    line, bytes                    one row is too large to be written
// sheet-damaged       message                        the .xlsx cannot be read
// sheet-locked        –                              the .xlsx is protected with a password
// sheet-none          –                              the .xlsx holds no sheet with rows
// sheet-bomb          bytes, ratio, limit            what is packed in the .xlsx is too large: bytes so far, packed 1 to ratio
// failed              message                        anything else: an error of ours

/** An error with a code. */
export class TableError extends Error {
  constructor(code, params = {}) {
    super(params.message ?? code);
    this.name = 'TableError';
    this.code = code;
    this.params = params;
  }
}

/** What of any error goes to the page. */
export function plain(error) {
  if (error?.name === 'AbortError') return { code: 'cancelled', params: {} };
  if (error instanceof TableError) return { code: error.code, params: error.params };
  return { code: 'failed', params: { message: String(error?.message ?? error) } };
}

/** Ends the work when the user wants no more of it. */
export function stopIf(signal) {
  if (signal?.aborted) throw new TableError('cancelled');
}
