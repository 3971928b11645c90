import { connect, type Socket } from "node:net";

type Kind = "DEALER" | "SUB";

const more = 1;
const long = 2;
const command = 4;

/**
 * Just enough of ZMTP 3.0 (rfc.zeromq.org/spec/23) to talk to a Jupyter kernel: one TCP connection, no security, messages of
 * several frames. The ZeroMQ library itself is a native addition that nobody else here needs.
 */
export class MessageSocket {
  readonly #socket: Socket;
  readonly #onMessage: (frames: readonly Buffer[]) => void;
  #rest = Buffer.alloc(0);
  #greeted = false;
  #frames: Buffer[] = [];

  private constructor(socket: Socket, onMessage: (frames: readonly Buffer[]) => void) {
    this.#socket = socket;
    this.#onMessage = onMessage;
    socket.on("data", (data) => this.#take(data));
  }

  /** Connects; a `SUB` socket hears everything. Rejects when nobody listens at the port. */
  static async open(
    port: number,
    kind: Kind,
    onMessage: (frames: readonly Buffer[]) => void,
  ): Promise<MessageSocket> {
    const socket = connect(port, "127.0.0.1");
    await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
    socket.on("error", () => {});
    const opened = new MessageSocket(socket, onMessage);
    const greeting = Buffer.alloc(64);
    greeting.set([0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0x7f, 3, 0]);
    greeting.write("NULL", 12);
    socket.write(greeting);
    const name = Buffer.from("\x05READY\x0bSocket-Type");
    const length = Buffer.alloc(4);
    length.writeUInt32BE(kind.length);
    socket.write(frame(Buffer.concat([name, length, Buffer.from(kind)]), command));
    if (kind === "SUB") socket.write(frame(Buffer.from([1]), 0));
    return opened;
  }

  send(frames: readonly Buffer[]): void {
    frames.forEach((body, i) => {
      this.#socket.write(frame(body, i < frames.length - 1 ? more : 0));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(data: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, data]);
    if (!this.#greeted) {
      if (this.#rest.length < 64) return;
      this.#rest = this.#rest.subarray(64);
      this.#greeted = true;
    }
    for (let next = readFrame(this.#rest); next !== undefined; next = readFrame(this.#rest)) {
      this.#rest = this.#rest.subarray(next.size);
      if (next.flags & command) continue;
      this.#frames.push(Buffer.from(next.body));
      if (next.flags & more) continue;
      this.#onMessage(this.#frames);
      this.#frames = [];
    }
  }
}

function frame(body: Buffer, flags: number): Buffer {
  if (body.length < 256) return Buffer.concat([Buffer.from([flags, body.length]), body]);
  const head = Buffer.alloc(9);
  head[0] = flags | long;
  head.writeBigUInt64BE(BigInt(body.length), 1);
  return Buffer.concat([head, body]);
}

function readFrame(bytes: Buffer): { flags: number; body: Buffer; size: number } | undefined {
  const flags = bytes[0];
  if (flags === undefined) return undefined;
  const head = flags & long ? 9 : 2;
  if (bytes.length < head) return undefined;
  const size = head + (flags & long ? Number(bytes.readBigUInt64BE(1)) : (bytes[1] ?? 0));
  return bytes.length < size ? undefined : { flags, body: bytes.subarray(head, size), size };
}
