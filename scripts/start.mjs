import { createRequire } from "node:module";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { build, isBuildCurrent } from "./build.mjs";

/** `npm start`: builds if the sources have changed since the last build, then serves on PORT (3000). */

process.env.NEXT_TELEMETRY_DISABLED = "1";
process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT is "${process.env.PORT}", which is no port: take a number from 1 to 65535.`);
await checkFree(port);

if (!isBuildCurrent()) build();

// In this very process, so that signals reach the server and nothing is left behind when it is killed.
process.argv.splice(2, 0, "start", "--port", String(port));
createRequire(import.meta.url)("next/dist/bin/next");

// npm hands a signal to the shell between it and us, which dies of it alone. Without them, nobody could stop the server.
if (process.env.npm_lifecycle_event === "start") {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, "SIGTERM"), 500).unref();
}

/** @param {number} port */
function checkFree(port) {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once("error", ({ code }) => {
      if (code === "EADDRINUSE") stop(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
      if (code === "EACCES") stop(`Port ${port} needs more rights than this user has. Choose another one: PORT=3000 npm start`);
      resolve(undefined); // the server will say it better
    });
    probe.listen(port, () => probe.close(resolve));
  });
}

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}
