// Draws what Teams would show into <main>, with Microsoft's own renderer of cards and a reader of Markdown.
// A panel is a chat: {title, width, messages: [{name, logo, at, person, text | card}]}. `look` is a host's configuration.
// What the renderer finds wrong with a card is left in `window.faults`, but for what it says of every second language:
// its pattern for those remembers where it ended before.
const reader = markdownit({ html: true, linkify: true });
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = reader.render(text);
  result.didProcess = true;
};
window.faults = [];
const wrong = (event) => event.message.endsWith('for property "lang".') || window.faults.push(event.message);

function made(tag, className, text) {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function drawnCard(content, look) {
  const card = new AdaptiveCards.AdaptiveCard();
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  card.hostConfig = new AdaptiveCards.HostConfig(look);
  card.parse(content, context);
  for (let n = 0; n < context.eventCount; n++) wrong(context.getEventAt(n));
  card.validateProperties().validationEvents.forEach(wrong);
  const frame = made("div", "card");
  frame.append(card.render());
  return frame;
}

function drawnText(text) {
  const bubble = made("div", "bubble");
  bubble.innerHTML = reader.render(text);
  return bubble;
}

function drawn(message, look) {
  const row = made("div", message.person ? "message person" : "message");
  const portrait = made("img", "portrait");
  portrait.src = message.logo;
  portrait.alt = "";
  const said = made("div", "said");
  const head = made("div", "head");
  head.append(made("b", "", message.name), made("time", "", message.at));
  said.append(head, message.card ? drawnCard(message.card, look) : drawnText(message.text));
  row.append(portrait, said);
  return row;
}

window.draw = (panels, look) => {
  for (const panel of panels) {
    const section = made("section", "panel");
    section.style.width = `${panel.width}px`;
    section.append(made("h2", "", panel.title), ...panel.messages.map((message) => drawn(message, look)));
    document.querySelector("main").append(section);
  }
};
