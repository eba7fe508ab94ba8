// Hands a text to the browser as a file to keep. Nothing is sent.

/** `name` is what comes after the product's own, such as `2026-11-22.jsonl`. */
export function download(name, text, type = 'application/x-ndjson') {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: address, download: `mp-onboard-${name}` }).click();
  // Once the browser has begun to take it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
