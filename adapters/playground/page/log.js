// One conversation of one phone: messages in order, days between them, unread marks.
import { el, hidden, icon, still } from "./dom.js";
import { dayKey, dayOf, timeOf } from "./dates.js";
import { drawParts } from "./parts.js";
import { word } from "./words.js";

const NEAR = 80;
const FAR = 140;

export class Log {
  // `nameOf` gives the shown name of a message's sender, `empty` what stands in an empty conversation.
  constructor({ user, act, nameOf, empty }) {
    Object.assign(this, { user, act, nameOf, empty });
    this.messages = new Map();
    this.lastRead = 0;
    this.list = el("ol", { class: "messages" });
    this.node = el("div", { class: "log", role: "log", "aria-live": "polite", tabindex: "0" }, this.list);
    this.jump = el("button", { type: "button", class: "icon jump", data: { tLabel: "newest" }, hidden: true }, icon("down"));
    this.jump.addEventListener("click", () => this.scroll(this.end));
    this.node.addEventListener("scroll", () => this.drawJump(), { passive: true });
    this.placed = false;
  }

  get end() {
    return this.node.scrollHeight - this.node.clientHeight;
  }

  load(messages, lastRead) {
    this.lastRead = Number(lastRead);
    this.messages = new Map(messages.map((message) => [message.id, message]));
    this.redraw();
    this.placed = false;
    this.settle();
  }

  // Once it can be seen, a conversation opens at what is unread, else at its end.
  settle() {
    if (this.placed || !this.node.clientHeight) return;
    this.placed = true;
    this.node.scrollTop = this.target(this.list.lastElementChild);
    this.drawJump();
  }

  redraw() {
    const place = this.node.scrollTop;
    this.day = "";
    this.list.replaceChildren();
    if (!this.messages.size) this.list.append(el("li", { class: "empty" }, ...this.empty()));
    for (const message of this.messages.values()) this.append(message);
    this.node.scrollTop = place;
  }

  // Nobody is reading a phone that is not in hand: it always shows what is new.
  add(message, held) {
    if (this.messages.has(message.id)) return;
    if (!this.messages.size) this.list.replaceChildren();
    const following = !held || this.end - this.node.scrollTop < NEAR;
    this.messages.set(message.id, message);
    const item = this.append(message);
    if (!this.node.clientHeight) this.placed = false;
    else if (following || message.from === this.user) this.scroll(this.target(item));
    this.drawJump();
  }

  // A card that changes keeps its place; whoever was in it is left at the changed card, not at the page's top.
  replace(message) {
    this.messages.set(message.id, message);
    const item = this.item(message.id);
    if (!item) return;
    const held = item.contains(document.activeElement);
    const fresh = this.draw(message);
    item.replaceWith(fresh);
    if (held) fresh.focus({ preventScroll: true });
  }

  item(id) {
    return this.list.querySelector(`[data-message="${CSS.escape(id)}"]`);
  }

  append(message) {
    const day = dayKey(message.at);
    if (day !== this.day) this.list.append(el("li", { class: "day" }, el("span", {}, dayOf(message.at))));
    this.day = day;
    const item = this.draw(message);
    this.list.append(item);
    return item;
  }

  draw(message) {
    const own = message.from === this.user;
    const unread = !own && Number(message.id) > this.lastRead;
    const name = this.nameOf(message);
    const kind = own ? "own" : message.from === "bot" ? "bot" : "other";
    const parts = drawParts(message, this.act);
    const seen = message.user && message.channel ? el("p", { class: "note" }, word("only-you")) : null;
    return el(
      "li",
      { class: `message ${kind}${unread ? " unread" : ""}`, tabindex: "-1", data: { message: message.id, from: message.from } },
      kind === "other" ? el("p", { class: "sender" }, name) : hidden(`${name}:`),
      el("div", { class: "bubble" }, seen, ...parts),
      el("time", { class: "at", datetime: message.at }, timeOf(message.at)),
    );
  }

  markRead() {
    this.lastRead = Math.max(this.lastRead, ...[...this.messages.keys()].map(Number));
    for (const item of this.list.querySelectorAll(".unread")) item.classList.remove("unread");
  }

  // Never past the beginning of what is still unread.
  target(item) {
    const first = this.list.querySelector(".unread") || item;
    return Math.min(this.end, first.offsetTop - 12);
  }

  scroll(top) {
    this.node.scrollTo({ top, behavior: still() ? "auto" : "smooth" });
  }

  drawJump() {
    this.jump.hidden = this.end - this.node.scrollTop < FAR;
  }
}
