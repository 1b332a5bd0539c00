// Draws the parts of one message. `act` says what its buttons do: press, submit, open.
import { el, freshId, icon } from "./dom.js";
import { word } from "./words.js";

export function drawParts(message, act) {
  return message.parts.map((part) => (DRAW[part.type] || nothing)(part, message, act));
}

const nothing = () => null;

const DRAW = {
  say: (part) => el("p", { class: "say" }, part.text),
  heading: (part) => el("h3", { class: "heading" }, part.text),
  note: (part) => el("p", { class: "note" }, part.text),
  divider: () => el("hr"),
  image: () => el("p", { class: "image" }, icon("image"), word("an-image")),
  facts: (part) =>
    el("dl", { class: "facts" }, ...part.rows.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value)))),
  quote: (part) =>
    el("figure", { class: "quote" }, el("figcaption", {}, part.label), el("blockquote", {}, part.text)),
  actions,
  choose,
  form: formCard,
  file: fileCard,
};

function actions(part, message, act) {
  const buttons = part.buttons.map((button) => [button, pressable(button, () => act.press(message, button.payload))]);
  const main = buttons.filter(([button]) => button.style !== "quiet").map(([, node]) => node);
  const quiet = buttons.filter(([button]) => button.style === "quiet").map(([, node]) => node);
  const shape = main.length > 3 ? "main column" : "main";
  return el(
    "div",
    { class: main.length > 1 ? "actions" : "actions short" },
    main.length ? el("div", { class: shape }, ...main) : null,
    quiet.length ? el("div", { class: "ways-out" }, ...quiet) : null,
  );
}

function pressable(button, go) {
  const node = el("button", { type: "button", class: `act ${button.style}`, data: { payload: button.payload } }, button.label);
  node.addEventListener("click", () => busy(node, go));
  return node;
}

// While an act is under way its card cannot be used twice; if the card stays, it can be used again afterwards.
export async function busy(node, go) {
  const card = node.closest("[data-message], form") || node;
  const buttons = [...card.querySelectorAll("button")].filter((button) => !button.disabled);
  const focused = card.contains(document.activeElement) ? document.activeElement : null;
  node.classList.add("busy");
  for (const button of buttons) button.disabled = true;
  try {
    await go();
  } finally {
    node.classList.remove("busy");
    for (const button of buttons) button.disabled = false;
    if (focused?.isConnected && document.activeElement === document.body) focused.focus();
  }
}

function choose(part, message, act) {
  const boxes = part.options.map((option) => {
    const box = el("input", { type: "checkbox", value: option.id, checked: part.chosen.includes(option.id) });
    return el("label", { class: "tick" }, box, el("span", {}, option.label));
  });
  const submit = el("button", { type: "submit", class: "act primary", data: { payload: part.submit.payload } }, part.submit.label);
  const form = el(
    "form",
    { class: "choose", data: { step: part.step } },
    el("fieldset", {}, el("legend", { class: "visually-hidden" }, word("choose")), ...boxes),
    el("div", { class: "actions" }, el("div", { class: "main" }, submit)),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const ticked = [...form.querySelectorAll("input:checked")].map((box) => box.value);
    busy(submit, () => act.submit(message, part.submit.payload, { [part.step]: ticked }));
  });
  return form;
}

function formCard(part, message, act) {
  const open = el("button", { type: "button", class: "act primary", data: { open: part.payload } }, word("open-form"));
  open.addEventListener("click", () => act.open(message, open));
  const title = el("p", { class: "form-title", id: freshId("form") }, icon("form"), el("span", {}, part.title));
  open.setAttribute("aria-describedby", title.id);
  return el(
    "div",
    { class: part.open ? "form-card" : "form-card closed" },
    title,
    part.open ? el("div", { class: "actions" }, el("div", { class: "main" }, open)) : el("p", { class: "note" }, word("closed-form")),
  );
}

function fileCard(part) {
  const name = part.file ? `${part.file.name} · ${sizeOf(part.file.size)}` : word("no-file");
  const inside = [icon("file"), el("span", {}, el("b", {}, part.title), el("small", {}, name))];
  if (!part.file) return el("p", { class: "file" }, ...inside);
  return el(
    "a",
    { class: "file", href: `/api/files/${part.file.id}`, download: part.file.name, data: { file: part.file.id }, title: word("download") },
    ...inside,
  );
}

const sizeOf = (bytes) => (bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} kB`);
