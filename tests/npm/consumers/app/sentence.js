// What every consumer asks: what is wrong with a form, in words.

const FORM = { subjectType: 'media', verificationWay: 'remittance' };
const TODAY = '2018-11-06';

/** By the functions of the package, or by those of a worker that serves them. */
export async function sentence({ check, explain }) {
  const { findings } = await check(FORM, { today: TODAY });
  const { message, fix, citation } = await explain(findings.find(({ kind }) => kind === 'forbidden'), 'en');
  return `${message} ${fix} (${citation.statement})`;
}

/** How many rows of a table are wrong. */
export async function wrongRows({ checkTable }) {
  const { counts } = await checkTable(new Blob(['email,subjectType\nmai@example.com,enterprise\nnobody,enterprise\n']), { today: TODAY });
  return `${counts.wrong} of ${counts.rows}`;
}
