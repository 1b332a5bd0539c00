// The page's own words. What the bot says is in each person's language and comes from the bot.

const WORDS = {
  fi: {
    "skip": "Siirry puhelimiin",
    "place": "Hoivakoti Kotipesä",
    "clock": "Botin kello:",
    "machine": "Aikakone",
    "next": "Seuraava",
    "hour": "1 tunti",
    "day": "1 päivä",
    "week": "1 viikko",
    "waiting": "Odottaa",
    "alarms": "Herätykset",
    "outbox": "Lähtevät viestit",
    "nothing-waits": "Ei mitään juuri nyt",
    "other-language": "EN",
    "to-other-language": "In English",
    "theme": "Vaihda vaalea tai tumma",
    "phones": "Puhelimet",
    "phone-of": "Puhelin: {name}",
    "hide": "Piilota puhelin",
    "show-phone": "Näytä: {name}",
    "conversations": "Keskustelut",
    "messages-of": "{chat}, {name}",
    "bot": "Rinnalla",
    "you": "Sinä",
    "unread": "{count} lukematta",
    "on-shift": "vuorossa",
    "off-shift": "vapaalla",
    "write": "Kirjoita viesti",
    "send": "Lähetä",
    "image": "Lähetä kuva",
    "an-image": "Kuva",
    "newest": "Uusimpaan viestiin",
    "typing": "Rinnalla kirjoittaa",
    "hello": "Tervehdi",
    "empty": "Tässä on {name} ja Rinnalla. Kumpikaan ei ole vielä sanonut mitään.",
    "empty-first": "Aloita tästä: {name} vetää ohjelmaa.",
    "empty-channel": "Kanavalla ei ole vielä viestejä. Kaikki yksikössä näkevät, mitä tänne tulee.",
    "only-you": "Vain sinä näet tämän",
    "open-form": "Avaa",
    "closed-form": "Lomake on suljettu",
    "close": "Sulje",
    "optional": "ei pakollinen",
    "form-errors": "Katso vielä merkityt kohdat.",
    "choose": "Valitse",
    "download": "Lataa",
    "no-file": "Tiedostoa ei ole",
    "now-is": "Nyt on {when}.",
    "messages-none": "Ei uusia viestejä.",
    "messages-one": "1 uusi viesti.",
    "messages-many": "{count} uutta viestiä.",
    "nothing-next": "Mitään ei odota.",
    "moving": "Aika kulkee…",
    "lost": "Yhteys katkesi. Yritän uudelleen…",
    "failed": "Ei onnistunut. Yritä uudelleen.",
  },
  en: {
    "skip": "Skip to the phones",
    "place": "Kotipesä care home",
    "clock": "The bot's clock:",
    "machine": "Time machine",
    "next": "Next event",
    "hour": "1 hour",
    "day": "1 day",
    "week": "1 week",
    "waiting": "Waiting",
    "alarms": "Alarms",
    "outbox": "Messages to send",
    "nothing-waits": "Nothing right now",
    "other-language": "FI",
    "to-other-language": "Suomeksi",
    "theme": "Switch light or dark",
    "phones": "Phones",
    "phone-of": "Phone of {name}",
    "hide": "Hide this phone",
    "show-phone": "Show {name}",
    "conversations": "Conversations",
    "messages-of": "{chat}, {name}",
    "bot": "Rinnalla",
    "you": "You",
    "unread": "{count} unread",
    "on-shift": "on shift",
    "off-shift": "off shift",
    "write": "Write a message",
    "send": "Send",
    "image": "Send an image",
    "an-image": "Image",
    "newest": "To the newest message",
    "typing": "Rinnalla is writing",
    "hello": "Say hello",
    "empty": "{name} and Rinnalla meet here. Neither has said anything yet.",
    "empty-first": "Start here: {name} leads the programme.",
    "empty-channel": "No messages in this channel yet. Everybody in the unit sees what comes here.",
    "only-you": "Only you see this",
    "open-form": "Open",
    "closed-form": "This form is closed",
    "close": "Close",
    "optional": "optional",
    "form-errors": "Please look at the marked fields once more.",
    "choose": "Choose",
    "download": "Download",
    "no-file": "There is no file",
    "now-is": "It is {when}.",
    "messages-none": "No new messages.",
    "messages-one": "1 new message.",
    "messages-many": "{count} new messages.",
    "nothing-next": "Nothing is waiting.",
    "moving": "Time is moving…",
    "lost": "The connection was lost. Trying again…",
    "failed": "That did not work. Please try again.",
  },
};

export const language = () => (document.documentElement.lang === "fi" ? "fi" : "en");

export function word(key, args = {}) {
  return WORDS[language()][key].replace(/\{(\w+)\}/g, (_, name) => args[name]);
}

// Words of elements that carry data-t (text) or data-t-label (name for assistive technology, and tooltip).
export function translate(root) {
  for (const node of root.querySelectorAll("[data-t]")) node.textContent = word(node.dataset.t);
  for (const node of root.querySelectorAll("[data-t-label]")) label(node, word(node.dataset.tLabel));
}

function label(node, text) {
  node.setAttribute("aria-label", text);
  if (node.matches("button")) node.title = text;
}

export function switchLanguage() {
  document.documentElement.lang = language() === "fi" ? "en" : "fi";
  keep("lang", language());
  translate(document);
}

export function keep(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // the choice then lasts as long as the page
  }
}
