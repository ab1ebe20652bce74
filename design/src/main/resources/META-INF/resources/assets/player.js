// Plays the moment that a time link names in the page's own player, and marks the point being heard.
// Without this script the links lead to the recording at that moment.
(() => {
  "use strict";
  const audio = document.querySelector(".player audio");
  if (!audio) return;

  const links = [...document.querySelectorAll("a.time[data-at]")];
  const points = links
    .map((link) => ({ item: link.closest("[data-point]"), start: Number(link.dataset.at), end: Number(link.dataset.until) }))
    .filter((point) => point.item);

  function play(seconds) {
    audio.currentTime = seconds;
    audio.play().catch(() => {});
  }

  function fromAddress() {
    const match = /^#t=(\d+(?:\.\d+)?)$/.exec(location.hash);
    return match ? Number(match[1]) : null;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.time[data-at]");
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, "", "#t=" + link.dataset.at);
    play(Number(link.dataset.at));
  });

  audio.addEventListener("timeupdate", () => {
    const now = audio.currentTime + 0.05;
    const heard = new Set(points.filter((p) => p.start <= now && now < p.end).map((p) => p.item));
    for (const { item } of points) item.classList.toggle("playing", heard.has(item));
  });

  const wanted = fromAddress();
  if (wanted !== null) audio.currentTime = wanted;
  addEventListener("hashchange", () => {
    const at = fromAddress();
    if (at !== null) play(at);
  });
})();
