// The side panel: what waits in the alarms and in the outbox.
import { el } from "./dom.js";
import { shortOf } from "./dates.js";
import { keep, word } from "./words.js";

const WIDE_ENOUGH = 1680;

export class Panel {
  constructor() {
    this.node = document.getElementById("panel");
    this.toggle = document.getElementById("panel-toggle");
    this.count = document.getElementById("waiting-count");
    this.waiting = { alarms: [], outbox: [] };
    this.toggle.addEventListener("click", () => {
      this.open(this.node.hidden);
      keep("panel", this.node.hidden ? "closed" : "open");
    });
    this.node.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
    });
    this.open(this.wanted());
  }

  close() {
    const held = this.node.contains(document.activeElement);
    this.open(false);
    if (held) this.toggle.focus();
  }

  wanted() {
    let kept = null;
    try {
      kept = localStorage.getItem("panel");
    } catch {
      // nothing kept, then
    }
    return innerWidth >= 800 && (kept ? kept === "open" : innerWidth >= WIDE_ENOUGH);
  }

  open(open) {
    this.node.hidden = !open;
    this.toggle.setAttribute("aria-expanded", String(open));
  }

  set(waiting) {
    this.waiting = waiting;
    this.redraw();
  }

  get total() {
    return this.waiting.alarms.length + this.waiting.outbox.length;
  }

  redraw() {
    const { alarms, outbox } = this.waiting;
    this.count.textContent = String(this.total);
    this.node.replaceChildren(
      el("h2", {}, word("waiting")),
      section("outbox", outbox, (row) => [row.place, row.key]),
      section("alarms", alarms, (row) => [row.person || "–", `${row.kind} · ${row.subject}`]),
    );
  }
}

function section(name, rows, tell) {
  const items = rows.map((row) => {
    const [who, what] = tell(row);
    return el("li", {}, el("time", { datetime: row.due }, shortOf(row.due)), el("b", {}, who), el("span", { title: what }, what));
  });
  return el(
    "section",
    { data: { waiting: name } },
    el("h3", {}, word(name), " ", el("span", { class: "count" }, String(rows.length))),
    rows.length ? el("ol", {}, ...items) : el("p", { class: "note" }, word("nothing-waits")),
  );
}
