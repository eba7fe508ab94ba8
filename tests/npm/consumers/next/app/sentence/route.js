// The same as an answer of the server, with a table.
import init, { check, explain } from 'mp-onboard';
import { checkTable } from 'mp-onboard/tables';
import { sentence, wrongRows } from '../../sentence.js';

export async function GET() {
  await init();
  return Response.json({ sentence: await sentence({ check, explain }), table: await wrongRows({ checkTable }) });
}
