// One conversation as this browser knows it: its lines in order, what is on its way, who answers. No DOM here.

import { Connection } from "./connection.js";
import { Memory } from "./memory.js";

const RESEND_AFTER = 15_000;
const TYPING_LASTS = 40_000;
const REPLAY_SETTLES = 400;

/**
 * Emits `line` (new or changed; detail is the line), `cleared`, `owner`, `language`, `typing`, `connection`, `unread`, `problem`.
 * A line is a message frame plus `key` and `status`: sending, unsent, received, refused, or none for what the transcript holds.
 */
export class Conversation extends EventTarget {
  owner = "bot";
  isTyping = false;
  isReplaying = false;
  isWatched = false;
  unread = 0;
  #lines = new Map();
  #byTranscript = new Map();
  #connection;
  #memory;
  #session;
  #cursor = 0;
  #unsent = [];
  #identity;
  #timers = {};

  /** `identity` tells locale and token at each hello. */
  constructor(base, identity) {
    super();
    this.#identity = identity;
    this.#memory = new Memory(base);
    this.#connection = new Connection(base);
    this.#connection.addEventListener("opened", () => this.#hello());
    this.#connection.addEventListener("frame", ({ detail }) => this.#take(detail));
    this.#connection.addEventListener("state", () => this.#connectionChanged());
    const record = this.#memory.read();
    this.#session = record.session;
    this.#unsent = record.unsent;
    this.#unsent.forEach((item) => this.#add(pendingLine(item, "unsent")));
  }

  get lines() {
    return [...this.#lines.values()];
  }

  get connection() {
    return this.#connection.state;
  }

  get isBegun() {
    return this.#memory.isBegun;
  }

  get remembered() {
    return this.#memory.read();
  }

  start() {
    this.#connection.start();
  }

  /** Another tab has begun the conversation: this one, which has said nothing, joins it. */
  join() {
    const { session } = this.#memory.read();
    if (!session || session === this.#session || this.#lines.size) return;
    this.#session = session;
    this.restart();
  }

  stop() {
    this.#connection.stop();
    Object.values(this.#timers).forEach(clearTimeout);
  }

  retry() {
    this.#connection.retry();
  }

  /** Says hello anew, for a shopper who has signed in or out. */
  restart() {
    if (this.connection === "idle") return;
    this.stop();
    this.start();
  }

  say(text) {
    this.#put({ type: "say", id: newId(), text });
  }

  press(choice) {
    this.#put({ type: "press", id: newId(), button: choice.id, title: choice.title });
  }

  remember(change) {
    this.#memory.change(() => change);
  }

  /** Whether the shopper looks at the lines now: then nothing is unread. */
  watch(isWatched) {
    this.isWatched = isWatched;
    if (isWatched) this.#read();
  }

  #put(item) {
    const kept = { ...item, at: new Date().toISOString() };
    this.#unsent.push(kept);
    if (this.isBegun) this.#memory.change(({ unsent }) => ({ unsent: [...unsent, kept] }));
    else this.#memory.begin({ session: this.#session, unsent: [kept], seen: this.#cursor, isOpen: true });
    this.#add(pendingLine(kept, this.connection === "open" ? "sending" : "unsent"));
    this.start();
    this.#send(kept);
  }

  #send({ at: _, ...frame }) {
    if (this.connection !== "open" || !this.#connection.send(frame)) return;
    this.#mark(frame.id, "sending");
    clearTimeout(this.#timers.resend);
    this.#timers.resend = setTimeout(() => this.#sendAll(), RESEND_AFTER);
  }

  #sendAll() {
    this.#unsent.forEach((item) => this.#send(item));
  }

  #hello() {
    this.#connection.send({ type: "hello", session: this.#session, after: this.#cursor, ...this.#identity() });
  }

  #take(frame) {
    const act = {
      welcome: () => this.#welcome(frame),
      received: () => this.#received(frame.id),
      message: () => this.#message(frame),
      typing: () => this.#typing(Boolean(frame.on)),
      owner: () => this.#own(frame.owner),
      error: () => this.#problem(frame),
    }[frame.type];
    act?.();
  }

  #welcome({ session, language, owner }) {
    const isResumed = this.#session !== null;
    if (isResumed && session !== this.#session) this.#forget();
    this.#session = session;
    this.#memory.change(() => ({ session }));
    if (isResumed && !this.#cursor) this.#replayed();
    this.#connection.confirm();
    this.#own(owner ?? "bot", true);
    if (isResumed && language) this.#emit("language", language);
    this.#typing(false);
    this.#sendAll();
  }

  /** After a reload old lines follow the welcome without a mark at their end: a pause, or a receipt, is taken for it. */
  #replayed() {
    this.isReplaying = true;
    clearTimeout(this.#timers.replay);
    this.#timers.replay = setTimeout(() => this.#settled(), REPLAY_SETTLES);
  }

  #settled() {
    if (!this.isReplaying) return;
    clearTimeout(this.#timers.replay);
    this.#emit("settled");
    this.isReplaying = false;
  }

  /** The gateway no longer knows the session: what it said is gone, what is on its way belongs to the new one. */
  #forget() {
    this.#cursor = 0;
    this.#lines.clear();
    this.#byTranscript.clear();
    this.#memory.change(() => ({ seen: 0 }));
    this.#emit("cleared");
    this.#unsent.forEach((item) => this.#add(pendingLine(item, "unsent")));
    this.#count();
  }

  #received(id) {
    this.#settled();
    this.#acknowledge(id);
    this.#mark(id, "received");
  }

  #acknowledge(id) {
    this.#unsent = this.#unsent.filter((item) => item.id !== id);
    this.#memory.change(({ unsent }) => ({ unsent: unsent.filter((item) => item.id !== id) }));
    if (!this.#unsent.length) clearTimeout(this.#timers.resend);
  }

  #message(frame) {
    if (this.isReplaying) this.#replayed();
    if (this.#byTranscript.has(frame.id)) return;
    this.#cursor = Math.max(this.#cursor, frame.id);
    const mine = frame.client_id;
    if (mine) this.#acknowledge(mine);
    const key = mine ?? `#${frame.id}`;
    this.#byTranscript.set(frame.id, key);
    if (frame.from === "bot" || frame.from === "agent") this.#typing(false);
    this.#add({ ...frame, key, status: null });
    if (frame.kind === "handed_over" && this.owner === "bot") this.#own("queue", this.isReplaying);
    if (frame.from !== "shopper" && frame.language && !this.isReplaying) this.#emit("language", frame.language);
    if (!this.isReplaying) this.#emit("news", frame);
    if (this.isWatched) this.#read();
    else this.#count();
  }

  #add(line) {
    this.#lines.set(line.key, line);
    this.#emit("line", line);
  }

  #mark(key, status) {
    const line = this.#lines.get(key);
    if (line?.status && line.status !== status) this.#add({ ...line, status });
  }

  #problem({ id, text }) {
    if (!id) return this.#emit("problem", text);
    this.#acknowledge(id);
    const line = this.#lines.get(id);
    if (line) this.#add({ ...line, status: "refused", reason: text });
  }

  #typing(isOn) {
    clearTimeout(this.#timers.typing);
    if (isOn) this.#timers.typing = setTimeout(() => this.#typing(false), TYPING_LASTS);
    if (isOn === this.isTyping) return;
    this.isTyping = isOn;
    this.#emit("typing", isOn);
  }

  #own(owner, isOld = false) {
    if (owner === this.owner) return;
    this.owner = owner;
    this.#emit("owner", { owner, isOld });
  }

  #connectionChanged() {
    if (this.connection === "lost" || this.connection === "offline") {
      this.#typing(false);
      this.#unsent.forEach((item) => this.#mark(item.id, "unsent"));
    }
    this.#emit("connection", this.connection);
  }

  #read() {
    if (this.remembered.seen < this.#cursor) this.#memory.change(() => ({ seen: this.#cursor }));
    this.#count();
  }

  #count() {
    const { seen } = this.remembered;
    const unread = this.isWatched ? 0 : this.lines.filter((line) => line.from !== "shopper" && line.id > seen).length;
    if (unread === this.unread) return;
    this.unread = unread;
    this.#emit("unread", unread);
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

function pendingLine(item, status) {
  const text = item.text ?? item.title;
  return { key: item.id, id: null, from: "shopper", at: item.at, kind: "text", text, choices: [], body: null, language: null, status };
}

/** A random UUID, also on pages without https, where randomUUID is missing. */
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
