// Keeps the desk up to date. Without it the page works too, and is updated by reloading it.
"use strict";

const status = document.querySelector(".live");
let renewal = 0;

/** Replaces the lists with those of a fresh page; forms in use stay. */
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

// Shows a preview as soon as a transcript is chosen or dropped.
const drop = document.querySelector("[data-drop]");
if (drop) {
  const input = drop.querySelector("input[type=file]");
  const here = drop.querySelector("[data-preview-here]");
  drop.querySelector("[data-drop-hint]").hidden = false;
  drop.querySelector("[data-preview-button]").hidden = true;

  async function preview() {
    if (!input.files.length) {
      here.replaceChildren();
      return;
    }
    here.textContent = "Reading …";
    const form = new FormData();
    form.append("csrf", drop.closest("form").elements.csrf.value);
    form.append("transcript", input.files[0]);
    try {
      const answer = await fetch("/desk/preview", { method: "POST", body: form });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const shown = page.querySelector("[data-preview]");
      if (shown) here.replaceChildren(shown);
      else here.textContent = "No preview (status " + answer.status + "). Reload the desk.";
    } catch {
      here.textContent = "No preview: the desk does not respond.";
    }
  }

  input.addEventListener("change", preview);
  for (const kind of ["dragenter", "dragover"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    if (event.dataTransfer.files.length) {
      input.files = event.dataTransfer.files;
      preview();
    }
  });
}

const events = new EventSource("/api/progress");
const shown = new Map();
events.addEventListener("progress", (event) => {
  const progress = JSON.parse(event.data);
  // After a reconnect the whole state is sent again.
  if (shown.get(progress.episodeId) === event.data) return;
  shown.set(progress.episodeId, event.data);
  if (status.dataset.started || document.querySelector(`[data-id="${CSS.escape(progress.episodeId)}"]`)) {
    show(progress);
  }
});
events.addEventListener("open", () => {
  status.textContent = "Live";
  setTimeout(() => (status.dataset.started = "true"), 1500);
});
events.addEventListener("error", () => {
  status.textContent =
    events.readyState === EventSource.CLOSED
      ? "Not connected. Reload the page."
      : "Not connected; retrying";
});
