// Joins the phones, the top bar and the side panel to the live updates.
import { get, listen } from "./api.js";
import { el } from "./dom.js";
import { Panel } from "./panel.js";
import { Phone, fillBadge } from "./phone.js";
import { Top } from "./top.js";
import { keep, translate, word } from "./words.js";

class Page {
  constructor() {
    this.phones = new Map();
    this.chips = new Map();
    this.count = 0;
    this.narrow = matchMedia("(max-width: 699px)");
    this.toast = document.getElementById("toast");
    this.panel = new Panel();
    this.top = new Top({
      complain: (error) => this.complain(error),
      relabel: () => this.relabel(),
      arrived: () => this.count,
      waiting: () => this.panel.total,
      setClock: (clock) => this.setClock(clock),
    });
  }

  async start() {
    translate(document);
    document.querySelector(".wait-for-words").classList.remove("wait-for-words");
    const { people, channel, ...clock } = await get("/api/people");
    this.people = people;
    const away = new Set(keptAway() ?? people.filter((person) => person.aside).map((person) => person.user));
    for (const person of people) this.addPhone(person, channel, away.has(person.user));
    this.setClock(clock);
    this.panel.redraw();
    if (this.narrow.matches) this.hold(this.phones.get(people[0].user));
    this.narrow.addEventListener("change", () => this.narrow.matches && this.hold(this.current || [...this.phones.values()][0]));
    document.addEventListener("visibilitychange", () => this.current?.readIfHeld());
    listen((event) => this.hear(event), (state) => this.connection(state));
  }

  addPhone(person, channel, away) {
    const phone = new Phone(person, channel, {
      complain: (error) => this.complain(error),
      hide: (hidden) => this.setAway(hidden, true),
      hold: (held) => this.hold(held),
      nameOf: (user) => this.people.find((other) => other.user === user)?.name || word("bot"),
      unreadChanged: (changed) => this.drawChip(changed),
    });
    const badge = el("span", { class: "badge" });
    const chip = el(
      "button",
      { type: "button", class: "chip", data: { go: person.user } },
      el("span", { class: "avatar", "aria-hidden": "true" }, person.initials),
      el("span", {}, person.first_name),
      badge,
    );
    chip.style.setProperty("--who", person.colour);
    chip.addEventListener("click", () => this.goTo(phone));
    this.phones.set(person.user, phone);
    this.chips.set(phone, { chip, badge });
    document.getElementById("people").append(chip);
    document.getElementById("phones").append(phone.node);
    if (away) this.setAway(phone, true);
    this.drawChip(phone);
  }

  // --- which phone is in hand ---------------------------------------------------------------------

  hold(phone) {
    if (this.current === phone) return;
    for (const other of this.phones.values()) {
      other.held = other === phone;
      other.node.toggleAttribute("data-current", other.held);
      const { chip } = this.chips.get(other);
      if (other.held) chip.setAttribute("aria-current", "true");
      else chip.removeAttribute("aria-current");
    }
    this.current = phone;
    if (this.narrow.matches) this.chips.get(phone).chip.scrollIntoView({ block: "nearest", inline: "nearest" });
    phone.seen();
  }

  goTo(phone) {
    this.setAway(phone, false);
    if (this.narrow.matches) this.panel.close();
    this.hold(phone);
    phone.seen();
    phone.node.focus({ preventScroll: true });
    phone.node.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  setAway(phone, away) {
    const held = phone.node.contains(document.activeElement);
    phone.node.toggleAttribute("data-away", away);
    const shown = [...this.phones.values()].filter((other) => !other.node.hasAttribute("data-away")).length;
    document.getElementById("phones").style.setProperty("--beside", Math.min(Math.max(shown, 1), 4));
    const { chip } = this.chips.get(phone);
    chip.classList.toggle("away", away);
    if (away && held) chip.focus();
    this.drawChip(phone);
    keep("away", JSON.stringify([...this.phones.values()].filter((other) => other.node.hasAttribute("data-away")).map((other) => other.user)));
  }

  drawChip(phone) {
    const entry = this.chips.get(phone);
    if (!entry) return;
    fillBadge(entry.badge, phone.allUnread);
    const parts = [phone.person.name, phone.allUnread ? word("unread", { count: phone.allUnread }) : ""];
    const name = parts.filter(Boolean).join(", ");
    entry.chip.setAttribute("aria-label", phone.node.hasAttribute("data-away") ? word("show-phone", { name }) : name);
  }

  // --- what the bot's side tells ------------------------------------------------------------------

  hear(event) {
    const phone = this.phones.get(event.user);
    if (event.event === "message" || event.event === "replaced") this.heard(event.event, event.message);
    else if (event.event === "typing") phone.setTyping(event.channel, event.typing);
    else if (event.event === "unread") phone.setUnread(event.channel, event.count);
    else if (event.event === "clock") this.setClock(event);
    else if (event.event === "waiting") this.panel.set(event);
  }

  heard(kind, message) {
    const seers = message.user ? [this.phones.get(message.user)] : [...this.phones.values()];
    for (const phone of seers) {
      if (kind === "message") phone.add(message);
      else phone.replace(message);
    }
    if (kind === "message" && message.from === "bot") this.count += 1;
  }

  setClock(clock) {
    this.clock = clock;
    this.top.setClock(clock);
    for (const phone of this.phones.values()) phone.setClock(clock);
  }

  connection(state) {
    if (state === "lost") {
      this.say(word("lost"), 0);
      return;
    }
    this.toast.hidden = true;
    for (const phone of this.phones.values()) {
      for (const channel of new Set([phone.shown, ...phone.loaded])) phone.attempt(() => phone.load(channel));
    }
    this.countUnread().catch((error) => this.complain(error));
  }

  // What came while nobody listened, in conversations that are not open.
  async countUnread() {
    const { people } = await get("/api/people");
    for (const { user, unread } of people) this.phones.get(user).missed(unread);
  }

  // --- the page itself ----------------------------------------------------------------------------

  complain(error) {
    this.say(error instanceof TypeError ? word("failed") : error.message, 6000);
  }

  say(text, forMs) {
    clearTimeout(this.clearing);
    this.toast.textContent = text;
    this.toast.hidden = false;
    if (forMs) this.clearing = setTimeout(() => (this.toast.hidden = true), forMs);
  }

  relabel() {
    for (const phone of this.phones.values()) {
      phone.relabel();
      this.drawChip(phone);
    }
    this.setClock(this.clock);
    this.panel.redraw();
  }
}

function keptAway() {
  try {
    return JSON.parse(localStorage.getItem("away"));
  } catch {
    return null;
  }
}

new Page().start();
