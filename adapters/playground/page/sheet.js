// A form as a sheet over its phone. What was written stays, whether it is closed or sent back with errors.
import { post } from "./api.js";
import { el, freshId, icon } from "./dom.js";
import { busy, drawParts } from "./parts.js";
import { word } from "./words.js";

const drafts = new Map();

export function openSheet({ phone, message, opener, complain }) {
  const form = message.parts.find((part) => part.type === "form" && part.open);
  const sheet = document.getElementById("sheet");
  if (!form || sheet.open) return;
  const fields = form.fields.map((field) => draw(field, drafts.get(message.id)?.[field.id] ?? field.value));
  const wrong = el("p", { class: "form-wrong", role: "alert" });
  const send = el("button", { type: "submit", class: "act primary", data: { payload: form.payload } }, form.submit);
  const close = el("button", { type: "button", class: "icon", "aria-label": word("close"), title: word("close") }, icon("close"));
  const title = el("h2", { id: "sheet-title", tabindex: "-1" }, form.title);
  const intro = form.intro.length ? el("div", { class: "intro" }, ...form.intro.map((text) => el("p", { class: "say" }, text))) : null;
  const body = el(
    "form",
    { novalidate: true, lang: phone.person.language },
    el("header", {}, title, close),
    el("div", { class: "fields" }, intro, ...fields.flatMap(({ above, node }) => [...above, node])),
    el("footer", {}, wrong, send),
  );
  const values = () => Object.fromEntries(fields.map((field) => [field.id, field.values()]));
  close.addEventListener("click", () => sheet.close());
  body.addEventListener("submit", (event) => {
    event.preventDefault();
    busy(send, () => submit(values())).catch(complain);
  });

  async function submit(given) {
    wrong.textContent = "";
    for (const field of fields) field.complain("");
    drafts.set(message.id, given);
    const { replies } = await post("/api/submit", { user: phone.user, message: message.id, payload: form.payload, values: given });
    const errors = replies.find((reply) => reply.type === "errors")?.errors;
    if (errors) {
      showErrors(errors);
      return;
    }
    drafts.delete(message.id);
    sent = true;
    sheet.close();
    phone.carryOut(replies);
  }

  function showErrors(errors) {
    wrong.textContent = word("form-errors");
    const marked = fields.filter((field) => errors[field.id]);
    for (const field of marked) field.complain(errors[field.id]);
    setTimeout(() => {
      marked[0]?.focus();
      marked[0]?.node.scrollIntoView({ block: "nearest" });
    });
  }

  let sent = false;
  sheet.replaceChildren(body);
  sheet.dataset.user = phone.user;
  sheet.dataset.form = message.id;
  sheet.style.setProperty("--who", phone.person.colour);
  place(sheet, phone.node);
  sheet.onclose = () => {
    if (!sent) drafts.set(message.id, values());
    const card = phone.logs[message.channel].item(message.id);
    const usable = (node) => node?.isConnected && node.offsetParent && !node.disabled;
    [opener, card?.querySelector("button"), phone.box].find(usable)?.focus();
  };
  sheet.showModal();
  // what stands above the questions is read first
  if (intro || fields[0]?.above.length) title.focus({ preventScroll: true });
  else fields[0]?.focus();
}

// On a wide page the sheet lies over the phone that it belongs to.
function place(sheet, over) {
  const box = over.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, innerWidth - box.width - 8));
  for (const [name, value] of Object.entries({ left, top: box.top, width: box.width, height: box.height })) {
    sheet.style.setProperty(`--${name}`, `${value}px`);
  }
}

function draw(field, value) {
  const error = el("p", { class: "field-error", id: freshId("error"), hidden: true });
  const hint = el("p", { class: "note", id: freshId("hint") }, field.hint);
  const described = [field.hint ? hint.id : "", error.id].filter(Boolean).join(" ");
  const listed = field.kind === "one" || field.kind === "many";
  const drawn = listed ? drawList(field, value, described) : drawText(field, value, described);
  // beside its question, so that it is seen along with the first answer of a long list
  drawn.caption.after(...(field.hint ? [hint, error] : [error]));
  drawn.node.dataset.field = field.id;
  const complain = (text) => {
    error.textContent = text;
    error.hidden = !text;
    drawn.node.classList.toggle("wrong", Boolean(text));
    for (const control of drawn.controls) control.setAttribute("aria-invalid", String(Boolean(text)));
  };
  const focus = () => (drawn.controls.find((control) => control.checked) || drawn.controls[0])?.focus();
  const above = drawParts({ parts: field.above });
  return { id: field.id, above, node: drawn.node, values: drawn.values, complain, focus };
}

const optional = (field) => (field.required ? null : el("span", { class: "optional" }, ` (${word("optional")})`));

function drawText(field, value, described) {
  const control = el(field.kind === "long" ? "textarea" : "input", {
    id: freshId("field"), name: field.id, autocomplete: "off", "aria-describedby": described,
    ...(field.kind === "long" ? { rows: 3 } : { type: field.kind === "day" ? "date" : "text" }), ...(field.required ? { "aria-required": "true" } : {}),
  });
  control.value = value[0] ?? "";
  const caption = el("label", { class: "caption", for: control.id }, field.label, optional(field));
  const node = el("div", { class: "field" }, caption, control);
  return { node, caption, controls: [control], values: () => (control.value ? [control.value] : []) };
}

function drawList(field, value, described) {
  const name = freshId("choice");
  const controls = field.options.map((option) =>
    el("input", { type: field.kind === "one" ? "radio" : "checkbox", name, value: option.id, checked: value.includes(option.id), "aria-describedby": described }),
  );
  const caption = el("legend", { class: "caption" }, field.label, optional(field));
  const rows = field.options.map((option, place) => el("label", { class: "tick" }, controls[place], el("span", {}, option.label)));
  const node = el("fieldset", { class: "field" }, caption, ...rows);
  return { node, caption, controls, values: () => controls.filter((control) => control.checked).map((control) => control.value) };
}
