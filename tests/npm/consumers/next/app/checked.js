'use client';
import { useEffect, useState } from 'react';
import init, { check, explain } from 'mp-onboard';
import { connect } from 'mp-onboard/worker';
import { sentence, wrongRows } from '../sentence.js';

/** What the browser says, by itself and by a worker. */
export function Checked() {
  const [said, setSaid] = useState({});
  useEffect(() => {
    const worker = new Worker(new URL('../worker.js', import.meta.url), { type: 'module' });
    const say = (id, text) => setSaid((before) => ({ ...before, [id]: text }));
    const remote = connect(worker);
    init().then(() => sentence({ check, explain })).then((text) => say('page', text));
    sentence(remote).then((text) => say('worker', text));
    wrongRows(remote).then((text) => say('table', text));
    return () => worker.terminate();
  }, []);
  return ['page', 'worker', 'table'].map((id) => <p key={id} id={id}>{said[id]}</p>);
}
