// A page that is made on the server, with a part that runs in the browser.
import init, { check, explain } from 'mp-onboard';
import { Checked } from './checked.js';
import { sentence } from '../sentence.js';

export const dynamic = 'force-dynamic';

export default async function Page() {
  await init();
  return (
    <>
      <p id="server">{await sentence({ check, explain })}</p>
      <Checked />
    </>
  );
}
