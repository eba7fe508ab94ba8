// What stands in the way of a table, in words. Which codes there are stands in bulk/errors.js.

const KINDS = {
  pdf: 'a PDF', image: 'a picture', zip: 'an archive, as files of Excel are', xls: 'an old Excel file (.xls)', html: 'a web page', binary: 'no text',
};

const SENTENCES = {
  empty: () => 'The table is empty. Give one that has at least its column heads.',
  'not-a-table': ({ found }) => `This is ${KINDS[found]}, and not a table. Save it as CSV where it comes from.`,
  changed: () => 'The table changed, or went away, while it was read; nothing of it was kept. Give it again.',
  unreadable: ({ message }) => `The table could not be read: ${message}. See whether it is still there and not held by another program.`,
  'late-encoding': ({ line }) => `The stream ceases to be UTF-8 on line ${line} and cannot be read again. Give the option encoding, or a Blob in place of the stream.`,
  encoding: ({ encoding }) => `The encoding “${String(encoding)}” is not known. Give utf-8, gb18030, utf-16le or utf-16be, or leave it out.`,
  cancelled: () => 'The check was ended by its signal.',
};

/** An error of the reading as one of the package. Others are left as they are. */
export function tableError(error) {
  if (error?.name !== 'TableError') return error;
  const { code, params } = error;
  return Object.assign(new Error(SENTENCES[code](params), { cause: error }), { name: 'MpOnboardError', code, params });
}
