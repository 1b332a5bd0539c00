// Keeps a server of others on this machine: it listens on every interface and has no setting against it.
"use strict";
const net = require("node:net");
const HERE = ["127.0.0.1", "::1", "localhost"];

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (first, ...others) {
  if (typeof first === "object" && first !== null && "port" in first) {
    return listen.call(this, { ...first, host: "127.0.0.1" }, ...others);
  }
  const port = Number(first);
  const callback = others.find((one) => typeof one === "function");
  return Number.isInteger(port) ? listen.call(this, port, "127.0.0.1", callback) : listen.call(this, first, ...others);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const asked = Array.isArray(given[0]) ? given[0][0] : given[0];
  const host = (typeof asked === "object" ? asked.host : typeof given[1] === "string" ? given[1] : "") || "localhost";
  if (!HERE.includes(host)) throw new Error(`reached beyond this machine: ${host}`);
  return connect.apply(this, given);
};
