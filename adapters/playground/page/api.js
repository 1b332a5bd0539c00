// The playground's own interface (docs/playground.md), as this page uses it.

async function ask(path, options) {
  const answer = await fetch(path, options);
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.error);
  return body;
}

export const get = (path) => ask(path);

export const post = (path, body) =>
  ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

export const conversation = (user, channel) =>
  get(`/api/conversations/${user}${channel ? `?channel=${encodeURIComponent(channel)}` : ""}`);

// Calls `hear` for every event; `state` hears "open" (also after every return) and "lost".
export function listen(hear, state) {
  let pause = 250;
  const connect = () => {
    const socket = new WebSocket(`ws://${location.host}/api/live`);
    socket.addEventListener("open", () => {
      pause = 250;
      state("open");
    });
    socket.addEventListener("message", (message) => hear(JSON.parse(message.data)));
    socket.addEventListener("close", () => {
      state("lost");
      setTimeout(connect, pause);
      pause = Math.min(pause * 2, 4000);
    });
  };
  connect();
}
