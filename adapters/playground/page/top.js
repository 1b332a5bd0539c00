// The top bar: the bot's clock, the time machine, language and theme.
import { post } from "./api.js";
import { dateOf, dayOf, timeOf } from "./dates.js";
import { keep, switchLanguage, word } from "./words.js";

export class Top {
  // `page`: complain(error), relabel(), setClock(clock), arrived() (how many messages have come so far),
  // waiting() (how much waits in alarms and outbox).
  constructor(page) {
    this.page = page;
    this.result = document.getElementById("result");
    this.steps = [...document.querySelectorAll("[data-advance]")];
    for (const step of this.steps) step.addEventListener("click", () => this.move(step));
    document.getElementById("theme").addEventListener("click", switchTheme);
    document.getElementById("language").addEventListener("click", () => {
      switchLanguage();
      this.result.textContent = "";
      page.relabel();
    });
  }

  setClock(clock) {
    this.clock = clock;
    document.getElementById("now").dateTime = clock.now;
    document.getElementById("now-day").textContent = dateOf(clock.now);
    document.getElementById("now-time").textContent = timeOf(clock.now);
    this.disable(this.moving || clock.moving);
  }

  disable(disabled) {
    for (const step of this.steps) step.disabled = disabled;
  }

  async move(step) {
    if (this.moving) return;
    const before = { messages: this.page.arrived(), nothing: step.dataset.advance === "next" && !this.page.waiting() };
    this.moving = true;
    this.disable(true);
    step.classList.add("busy");
    this.result.textContent = word("moving");
    try {
      const clock = await post("/api/clock", { advance: step.dataset.advance });
      await new Promise((done) => setTimeout(done, 120));
      this.page.setClock(clock);
      this.tell(before, clock);
    } catch (error) {
      this.result.textContent = "";
      this.page.complain(error);
    } finally {
      this.moving = false;
      step.classList.remove("busy");
      this.disable(false);
      if (document.activeElement === document.body) step.focus({ preventScroll: true });
    }
  }

  tell(before, clock) {
    const count = this.page.arrived() - before.messages;
    if (before.nothing && !count) {
      this.result.textContent = word("nothing-next");
      return;
    }
    const when = `${dayOf(clock.now)} ${timeOf(clock.now)}`;
    const many = count === 0 ? "messages-none" : count === 1 ? "messages-one" : "messages-many";
    this.result.textContent = `${word("now-is", { when })} ${word(many, { count })}`;
  }
}

function switchTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  keep("theme", root.dataset.theme);
}
