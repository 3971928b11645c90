import { spawn } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { MessageSocket } from "./message-socket.js";

/** What a cell gave, as Jupyter keeps it: https://jupyter-client.readthedocs.io/en/stable/messaging.html */
export interface CellOutput {
  readonly type: "stream" | "display_data" | "execute_result" | "error";
  /** By MIME type. */
  readonly data: { readonly [mime: string]: unknown };
  /** Of a stream or an error. */
  readonly text: string;
}

export interface Kernel {
  /** Runs a cell to its end. */
  execute(code: string): Promise<readonly CellOutput[]>;
  close(): Promise<void>;
}

interface Message {
  readonly parent: string;
  readonly type: string;
  readonly content: {
    readonly data?: { readonly [mime: string]: unknown };
    readonly text?: string;
    readonly ename?: string;
    readonly evalue?: string;
    readonly execution_state?: string;
  };
}

/** Starts `deno jupyter` in a folder, as Jupyter does for a notebook that lies there. */
export async function startKernel(deno: string, cwd: string): Promise<Kernel> {
  const folder = mkdtempSync(join(tmpdir(), "headwater-kernel-"));
  const [shell = 0, iopub = 0, stdin = 0, control = 0, heartbeat = 0] = await freePorts(5);
  const key = randomUUID();
  const connection = {
    ...{ ip: "127.0.0.1", transport: "tcp", signature_scheme: "hmac-sha256", key, kernel_name: "deno" },
    ...{ shell_port: shell, iopub_port: iopub, stdin_port: stdin, control_port: control, hb_port: heartbeat },
  };
  const file = join(folder, "connection.json");
  writeFileSync(file, JSON.stringify(connection));
  const child = spawn(deno, ["jupyter", "--kernel", "--conn", file], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const close = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const listeners = new Set<(message: Message) => void>();
    const hear = await reach(iopub, "SUB", (frames) => {
      const message = readMessage(frames);
      for (const listener of listeners) listener(message);
    });
    const ask = await reach(shell, "DEALER", () => {});
    const run = (code: string) => execute(code, ask, key, listeners);
    await heard(() => run("0"));
    return {
      execute: run,
      async close() {
        hear.close();
        ask.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw new Error(`deno jupyter did not start: ${said}`, { cause: error });
  }
}

/** Milliseconds that outputs may be late. */
const lateOutput = 400;

function execute(
  code: string,
  ask: MessageSocket,
  key: string,
  listeners: Set<(message: Message) => void>,
): Promise<readonly CellOutput[]> {
  const id = randomUUID();
  const header = {
    ...{ msg_id: id, session: "tests", username: "tests", date: new Date().toISOString() },
    ...{ msg_type: "execute_request", version: "5.3" },
  };
  const content = { code, silent: false, store_history: true, allow_stdin: false, stop_on_error: true };
  const parts = [header, {}, {}, content].map((part) => Buffer.from(JSON.stringify(part)));
  const signature = parts.reduce((hmac, part) => hmac.update(part), createHmac("sha256", key)).digest("hex");
  const outputs: CellOutput[] = [];
  return new Promise((resolve) => {
    const listener = ({ parent, type, content }: Message) => {
      if (parent !== id) return;
      if (type === "status" && content.execution_state === "idle") {
        // What a cell displays may come after the kernel says that it is done.
        setTimeout(() => {
          listeners.delete(listener);
          resolve(outputs);
        }, lateOutput);
      }
      if (type !== "stream" && type !== "display_data" && type !== "execute_result" && type !== "error")
        return;
      const text = type === "error" ? `${content.ename}: ${content.evalue}` : (content.text ?? "");
      outputs.push({ type, data: content.data ?? {}, text });
    };
    listeners.add(listener);
    ask.send([Buffer.from("<IDS|MSG>"), Buffer.from(signature), ...parts]);
  });
}

function readMessage(frames: readonly Buffer[]): Message {
  const start = frames.findIndex((part) => part.toString() === "<IDS|MSG>");
  const [header, parent, , content] = frames.slice(start + 2).map((part) => JSON.parse(part.toString()));
  return { parent: parent.msg_id ?? "", type: header.msg_type, content };
}

/** What a kernel says before it knows of a subscriber is lost: asks until an answer comes. */
async function heard(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; attempt <= 20; attempt++) {
    if (await Promise.race([ask().then(() => true), wait(1000, false)])) return;
  }
  throw new Error("no answer");
}

/** The kernel takes a moment before it listens. */
async function reach(
  port: number,
  kind: "DEALER" | "SUB",
  onMessage: (frames: readonly Buffer[]) => void,
): Promise<MessageSocket> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await MessageSocket.open(port, kind, onMessage);
    } catch (error) {
      if (attempt === 100) throw error;
      await wait(100);
    }
  }
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return server;
    }),
  );
  return Promise.all(
    servers.map(async (server) => {
      const address = server.address();
      await new Promise((resolve) => server.close(resolve));
      return typeof address === "object" && address !== null ? address.port : 0;
    }),
  );
}
