// One person's phone: who it is, two conversations, the text box.
import { conversation, post } from "./api.js";
import { el, freshId, icon } from "./dom.js";
import { timeOf } from "./dates.js";
import { Log } from "./log.js";
import { openSheet } from "./sheet.js";
import { language, translate, word } from "./words.js";

export class Phone {
  // `page` is the page's side: complain(error), hide(phone), hold(phone), nameOf(user), unreadChanged(phone).
  constructor(person, channel, page) {
    Object.assign(this, { person, channel, page });
    this.user = person.user;
    this.unread = { ...person.unread };
    this.shown = "";
    this.loaded = new Set();
    this.loading = new Map();
    const act = { press: this.press.bind(this), submit: this.submit.bind(this), open: this.open.bind(this) };
    const nameOf = (message) => (message.from === this.user ? word("you") : page.nameOf(message.from));
    this.logs = {
      "": new Log({ user: this.user, act, nameOf, empty: () => this.greeting() }),
      [channel.id]: new Log({ user: this.user, act, nameOf, empty: () => [el("p", {}, word("empty-channel"))] }),
    };
    this.build();
    this.relabel();
  }

  // --- building -----------------------------------------------------------------------------------

  build() {
    const { person } = this;
    this.role = el("p", { class: "role" });
    this.time = el("span", { class: "local" });
    this.shift = el("span", { class: "shift" });
    const avatar = el("span", { class: "avatar", "aria-hidden": "true" }, person.initials);
    const hide = el("button", { type: "button", class: "icon hide", data: { tLabel: "hide" } }, icon("hide"));
    hide.addEventListener("click", () => this.page.hide(this));
    this.tabs = Object.keys(this.logs).map((channel) => this.tab(channel));
    this.panels = Object.entries(this.logs).map(([channel, log], place) => {
      const { id, tab } = this.tabs[place];
      return el("div", { class: "talk", role: "tabpanel", id, "aria-labelledby": tab.id, data: { channel } }, log.node, log.jump);
    });
    this.typing = el("p", { class: "typing" }, el("i"), el("i"), el("i"), el("span"));
    this.node = el(
      "article",
      { class: "phone", data: { user: this.user }, tabindex: "-1", lang: language() },
      el(
        "header",
        { class: "who" },
        avatar,
        el("div", { class: "name" }, el("h2", {}, person.name), this.role),
        el("p", { class: "when" }, this.time, this.shift),
      ),
      el(
        "div",
        { class: "tabs" },
        el("div", { role: "tablist", data: { tLabel: "conversations" } }, ...this.tabs.map(({ tab }) => tab)),
        hide,
      ),
      ...this.panels,
      this.typing,
      this.composer(),
    );
    this.node.style.setProperty("--who", person.colour);
    for (const event of ["pointerdown", "focusin"]) this.node.addEventListener(event, () => this.page.hold(this));
    this.show("");
  }

  tab(channel) {
    const id = freshId("talk");
    const name = channel ? this.channel.title : "Rinnalla";
    const badge = el("span", { class: "badge" });
    const tab = el(
      "button",
      { type: "button", role: "tab", id: freshId("tab"), "aria-controls": id, data: { channel } },
      channel ? null : icon("mark", "mark"),
      el("span", {}, name),
      badge,
    );
    tab.addEventListener("click", () => this.show(channel));
    tab.addEventListener("keydown", (event) => {
      if (!["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) return;
      event.preventDefault();
      const other = this.tabs.find((entry) => entry.tab !== tab);
      const target = event.key === "Home" ? this.tabs[0] : event.key === "End" ? this.tabs.at(-1) : other;
      this.show(target.channel);
      target.tab.focus();
    });
    return { channel, id, tab, badge };
  }

  composer() {
    this.box = el("textarea", { rows: 1, name: "text", autocomplete: "off", data: { tLabel: "write" } });
    const image = el("button", { type: "button", class: "icon image", data: { tLabel: "image" } }, icon("image"));
    const send = el("button", { type: "submit", class: "icon send", data: { tLabel: "send" } }, icon("send"));
    const form = el("form", { class: "composer" }, image, this.box, send);
    image.addEventListener("click", () => this.say("", 1));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.sendBox();
    });
    this.box.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.sendBox();
    });
    return form;
  }

  greeting() {
    const first = this.person.coordinates ? word("empty-first", { name: this.person.first_name }) : "";
    const hello = el("button", { type: "button", class: `act ${first ? "primary" : "plain"}`, data: { arrive: this.user } }, word("hello"));
    hello.addEventListener("click", () => {
      hello.disabled = true;
      this.attempt(() => post("/api/arrive", { user: this.user })).finally(() => (hello.disabled = false));
    });
    return [icon("mark", "mark"), el("p", {}, word("empty", { name: this.person.first_name })), first ? el("p", { class: "first" }, first) : null, hello].filter(Boolean);
  }

  relabel() {
    this.node.lang = language();
    this.node.setAttribute("aria-label", word("phone-of", { name: this.person.name }));
    this.role.textContent = this.person.role[language()];
    this.typing.lastChild.textContent = word("typing");
    for (const [channel, log] of Object.entries(this.logs)) {
      const chat = channel ? this.channel.title : "Rinnalla";
      log.node.setAttribute("aria-label", word("messages-of", { chat, name: this.person.name }));
      log.list.lang = channel ? "fi" : this.person.language;
      log.redraw();
    }
    translate(this.node);
    this.box.placeholder = word("write");
    this.drawUnread();
  }

  // --- what the page tells ------------------------------------------------------------------------

  // What is heard while a conversation is on its way is kept, and told once it is here.
  async load(channel = this.shown) {
    const heard = [];
    this.loading.set(channel, heard);
    const { messages, last_read: lastRead, unread } = await conversation(this.user, channel);
    if (this.loading.get(channel) !== heard) return;
    this.loading.delete(channel);
    this.loaded.add(channel);
    this.logs[channel].load(messages, lastRead);
    for (const tell of heard) tell();
    this.setUnread(channel, unread);
  }

  add(message) {
    this.whenLoaded(message.channel, () => this.logs[message.channel].add(message, this.held));
    this.readIfHeld();
  }

  replace(message) {
    this.whenLoaded(message.channel, () => this.logs[message.channel].replace(message));
  }

  whenLoaded(channel, tell) {
    if (this.loading.has(channel)) this.loading.get(channel).push(tell);
    else if (this.loaded.has(channel)) tell();
  }

  setClock({ now, at_work: atWork }) {
    this.time.textContent = timeOf(now);
    const known = this.user in atWork;
    this.shift.textContent = known ? word(atWork[this.user] ? "on-shift" : "off-shift") : "";
    this.shift.classList.toggle("on", known && atWork[this.user]);
  }

  setTyping(channel, typing) {
    this.typing.classList.toggle("on", typing && channel === this.shown);
  }

  setUnread(channel, count) {
    this.unread[channel] = count;
    if (!count && this.loaded.has(channel)) this.logs[channel].markRead();
    this.drawUnread();
    this.page.unreadChanged(this);
    this.readIfHeld();
  }

  missed(unread) {
    for (const [channel, count] of Object.entries(unread)) {
      if (!this.loaded.has(channel) && !this.loading.has(channel)) this.setUnread(channel, count);
    }
  }

  get allUnread() {
    return Object.values(this.unread).reduce((sum, count) => sum + count, 0);
  }

  drawUnread() {
    for (const { channel, badge } of this.tabs) fillBadge(badge, this.unread[channel]);
  }

  // --- what the person does -----------------------------------------------------------------------

  show(channel) {
    this.shown = channel;
    this.tabs.forEach(({ channel: own, tab }, place) => {
      const chosen = own === channel;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      this.panels[place].hidden = !chosen;
    });
    this.typing.classList.remove("on");
    this.logs[channel].settle();
    if (this.node.isConnected && !this.loaded.has(channel)) this.attempt(() => this.load(channel));
    this.readIfHeld();
  }

  // The phone has come into view.
  seen() {
    this.logs[this.shown].settle();
    this.readIfHeld();
  }

  readIfHeld() {
    if (!this.held || document.hidden || !this.unread[this.shown]) return;
    const channel = this.shown;
    clearTimeout(this.reading);
    this.reading = setTimeout(() => this.attempt(() => post("/api/read", { user: this.user, channel })), 400);
  }

  async sendBox() {
    const text = this.box.value;
    if (!text.trim()) return;
    this.box.value = "";
    const sent = await this.say(text, 0);
    if (!sent && !this.box.value) this.box.value = text;
  }

  say(text, attachments) {
    return this.attempt(async () => {
      const { message, replies } = await post("/api/say", { user: this.user, text, attachments, channel: this.shown });
      this.add(message);
      this.carryOut(replies);
    });
  }

  press(message, payload) {
    return this.attempt(async () => {
      const { replies } = await post("/api/press", { user: this.user, message: message.id, payload });
      this.carryOut(replies);
    });
  }

  submit(message, payload, values) {
    return this.attempt(async () => {
      const { replies } = await post("/api/submit", { user: this.user, message: message.id, payload, values });
      this.carryOut(replies);
    });
  }

  open(message, opener = null) {
    openSheet({ phone: this, message, opener, complain: this.page.complain });
  }

  carryOut(replies) {
    for (const reply of replies) {
      if (reply.type === "replace" && reply.message.id) this.takeIn(reply.message);
      if (reply.type === "form") {
        this.takeIn(reply.message);
        this.show(reply.message.channel);
        this.open(reply.message);
      }
    }
  }

  takeIn(message) {
    if (this.logs[message.channel].messages.has(message.id)) this.replace(message);
    else this.add(message);
  }

  async attempt(go) {
    try {
      await go();
      return true;
    } catch (error) {
      this.page.complain(error);
      return false;
    }
  }
}

export function fillBadge(badge, count) {
  badge.textContent = count ? String(count > 99 ? "99+" : count) : "";
  badge.setAttribute("aria-label", count ? word("unread", { count }) : "");
  badge.hidden = !count;
}
