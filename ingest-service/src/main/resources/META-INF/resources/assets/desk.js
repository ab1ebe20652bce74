// Keeps the desk up to date. Without it the page is the same, and is renewed by loading it again.
"use strict";

const status = document.querySelector(".live");
let renewal = 0;

/** Puts the lists of a fresh page in place of those shown; forms that are being filled stay. */
async function renew() {
  const address = new URL(location.href);
  address.searchParams.set("refresh", "true");
  const answer = await fetch(address);
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-live]")) {
    if (part.querySelector("details[open]") || part.contains(document.activeElement)) continue;
    const other = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
    if (other) part.replaceChildren(...other.childNodes);
  }
}

function renewSoon() {
  clearTimeout(renewal);
  renewal = setTimeout(renew, 400);
}

function show(progress) {
  const row = document.querySelector(`[data-id="${CSS.escape(progress.episodeId)}"]`);
  if (!row || row.dataset.stage !== progress.stage) {
    renewSoon();
    return;
  }
  const bar = row.querySelector("progress");
  const doing = row.querySelector("[data-doing]");
  if (bar) bar.value = progress.done;
  if (doing) doing.textContent = progress.doing;
}

const news = new EventSource("/api/progress");
const shown = new Map();
news.addEventListener("progress", (event) => {
  const progress = JSON.parse(event.data);
  // After a break the whole state comes again.
  if (shown.get(progress.episodeId) === event.data) return;
  shown.set(progress.episodeId, event.data);
  if (status.dataset.started || document.querySelector(`[data-id="${CSS.escape(progress.episodeId)}"]`)) {
    show(progress);
  }
});
news.addEventListener("open", () => {
  status.textContent = "Live";
  setTimeout(() => (status.dataset.started = "true"), 1500);
});
news.addEventListener("error", () => {
  status.textContent = "Not connected; trying again";
});
