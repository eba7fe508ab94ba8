// Hands a text to the browser as a file to keep. Nothing is sent.

/** A file under its own name. */
export function downloadBlob(name, blob) {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // Once the browser has begun to take it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `name` is what comes after the product's own, such as `2026-11-22.jsonl`. */
export const download = (name, text, type = 'application/x-ndjson') => downloadBlob(`mp-onboard-${name}`, new Blob([text], { type }));
