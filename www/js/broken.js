// What is left when the module has stopped in the middle of something: its memory cannot be trusted any more, but what
// was recorded lies in the database. The page says so, offers it as a file, and starts again.
import { html, render } from '../vendor/lit-html.js';
import { openDatabase } from './database.js';
import { download } from './download.js';
import { dayInChina } from './days.js';

const WORDS = {
  zh: {
    title: '核对模块停了',
    means: '刚才这一步没有做成。以前记下的都在这个浏览器里，没有丢；正在填的这一条要重新填。',
    save: '把记录存成文件',
    again: '重新载入',
    none: '记录也读不出来。重新载入后再试。',
  },
  en: {
    title: 'The rules module has stopped',
    means: 'This step was not done. Everything recorded before is in this browser and is not lost; what you were filling in has to be filled in again.',
    save: 'Save the records as a file',
    again: 'Reload',
    none: 'The records cannot be read either. Reload, then try again.',
  },
};

async function save() {
  try {
    const { text } = await (await openDatabase()).read();
    download(`${dayInChina(Date.now())}.jsonl`, text);
  } catch {
    document.getElementById('broken-none').hidden = false;
  }
}

/** Takes the place of the whole page. */
export function showBroken(lang, error) {
  const w = WORDS[lang];
  document.body.replaceChildren();
  render(html`<section class="content broken" role="alert" lang=${lang}>
    <h1 tabindex="-1">${w.title}</h1>
    <p>${w.means}</p>
    <div class="actions">
      <button type="button" class="button primary" @click=${() => location.reload()}>${w.again}</button>
      <button type="button" class="button" @click=${save}>${w.save}</button>
    </div>
    <p id="broken-none" hidden>${w.none}</p>
    <p class="note"><code>${String(error.message)}</code></p>
  </section>`, document.body);
  document.querySelector('.broken h1').focus();
}
