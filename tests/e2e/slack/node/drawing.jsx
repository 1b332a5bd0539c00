// Draws what Slack would show, as one page of HTML: reads {panels: [...]} as JSON, writes the page.
// A panel is a chat ({title, messages: [{name, logo, blocks}]}), or a view over it ({view, kind}).
import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { Message } from "slack-blocks-to-jsx";

const data = { users: [], channels: [], user_groups: [] };
const drawn = (message) => (
  <Message theme="light" showBlockKitDebug={false} time={new Date(message.at)} data={data} {...message} />
);

function Chat({ title, messages }) {
  return (
    <section className="panel chat">
      <h2>{title}</h2>
      {messages.map((message, number) => (
        <div key={number} className={message.person ? "person" : "app"}>
          {drawn(message)}
        </div>
      ))}
    </section>
  );
}

function View({ view, name, logo, at }) {
  const modal = view.type === "modal";
  return (
    <section className={`panel ${view.type}`}>
      <h2>{modal ? view.title.text : name}</h2>
      <div className="view">{drawn({ blocks: view.blocks, name, logo, at, withoutWrapper: true })}</div>
      {modal && (
        <footer>
          {view.close && <span className="way">{view.close.text}</span>}
          {view.submit && <span className="way first">{view.submit.text}</span>}
        </footer>
      )}
    </section>
  );
}

const { panels } = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(
  renderToStaticMarkup(
    <main>{panels.map((panel, n) => (panel.view ? <View key={n} {...panel} /> : <Chat key={n} {...panel} />))}</main>,
  ),
);
