// Moments as people say them, in the unit's zone and the page's language.
import { language } from "./words.js";

const ZONE = "Europe/Helsinki";
// A numeric month is how Finnish writes a short date; in English it would be read in two ways.
const SHAPES = {
  time: { hour: "numeric", minute: "2-digit", hour12: false },
  day: { weekday: "long", day: "numeric", month: "long" },
  date: { weekday: "short", day: "numeric", month: "numeric", year: "numeric" },
  short: { weekday: "short", day: "numeric", month: "numeric" },
  key: { year: "numeric", month: "2-digit", day: "2-digit" },
};
const made = new Map();

function format(shape, at) {
  const tag = language() === "fi" ? "fi-FI" : "en-GB";
  const key = `${tag} ${shape}`;
  if (!made.has(key)) {
    const month = tag === "en-GB" && SHAPES[shape].month === "numeric" ? { month: "short" } : {};
    made.set(key, new Intl.DateTimeFormat(tag, { ...SHAPES[shape], ...month, timeZone: ZONE }));
  }
  return made.get(key).format(new Date(at)).replace(",", "");
}

export const timeOf = (at) => format("time", at);
export const dayOf = (at) => format("day", at);
export const dateOf = (at) => format("date", at);
export const shortOf = (at) => `${format("short", at)} ${format("time", at)}`;
export const dayKey = (at) => format("key", at);
