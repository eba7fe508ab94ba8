// Says what to do when the page cannot start. A classic script in the oldest dialect, because the others may not run.
(function () {
  'use strict';

  // What the surroundings lack, if anything: that explains every error.
  function lack() {
    if (location.protocol === 'file:') return 'folder';
    if (typeof WebAssembly !== 'object') return 'wasm';
    if (!('noModule' in document.createElement('script'))) return 'old';
    return null;
  }

  function each(list, work) {
    for (var i = 0; i < list.length; i += 1) work(list[i]);
  }

  function tell(why, detail) {
    var guard = document.getElementById('guard');
    // Once the page has started there is nothing to say any more.
    if (!guard) return;
    guard.className = 'guard now';
    each(guard.querySelectorAll('[data-why="' + why + '"]'), function (text) { text.className = 'is'; });
    each(guard.querySelectorAll('[data-detail]'), function (note) { note.textContent = detail || note.textContent; });
  }

  function look() {
    if (lack()) tell(lack());
  }

  // A module that is missing, of the wrong type, or not understood.
  window.addEventListener('error', function (event) {
    var source = event.target && (event.target.src || event.target.href);
    var syntax = event.error instanceof SyntaxError;
    tell(lack() || (syntax ? 'old' : 'file'), source || event.message);
  }, true);
  window.addEventListener('mp-onboard-stuck', function (event) { tell(lack() || 'file', event.detail); });

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look);
  else look();
}());
