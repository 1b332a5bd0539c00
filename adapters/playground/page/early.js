// Runs before the first paint, so that the chosen theme and language do not flash.
"use strict";
(() => {
  const root = document.documentElement;
  let kept = {};
  try {
    kept = { theme: localStorage.getItem("theme"), lang: localStorage.getItem("lang") };
  } catch {
    // a browser without storage starts afresh every time
  }
  if (kept.theme === "light" || kept.theme === "dark") root.dataset.theme = kept.theme;
  const wanted = kept.lang || navigator.language || "fi";
  root.lang = wanted.toLowerCase().startsWith("fi") ? "fi" : "en";
})();
