// One websocket that is kept alive: back-off with jitter, heartbeat, the browser's word on being online.
// What the frames mean is conversation.js's business.

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
const BEAT_EVERY = 25_000;
const ANSWER_WITHIN = 8_000;
const STEADY_AFTER = 5_000;

/** Emits `state` (idle, connecting, open, lost, offline), `opened`, and `frame` with the parsed frame. */
export class Connection extends EventTarget {
  #url;
  #socket = null;
  #state = "idle";
  #failures = 0;
  #timers = {};
  #listening = new AbortController();

  constructor(base) {
    super();
    const url = new URL("chat/socket", base);
    url.protocol = url.protocol.replace("http", "ws");
    this.#url = url.href;
  }

  get state() {
    return this.#state;
  }

  /** Connects, and stays connected until `stop`. */
  start() {
    if (this.#state !== "idle") return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener("online", () => this.retry(), { signal });
    addEventListener("offline", () => this.#drop(), { signal });
    addEventListener("pageshow", (event) => event.persisted && this.retry(), { signal });
    document.addEventListener("visibilitychange", () => document.hidden || this.#look(), { signal });
    this.#connect();
  }

  stop() {
    this.#listening.abort();
    this.#abandon();
    this.#enter("idle");
  }

  /** Connects now instead of after the wait. */
  retry() {
    if (this.#state !== "lost" && this.#state !== "offline") return;
    this.#failures = 0;
    this.#connect();
  }

  /** Says whether the frame went out; the caller keeps what did not. */
  send(frame) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  /** The other side has greeted: the connection works, and one that lasts forgets earlier failures. */
  confirm() {
    this.#enter("open");
    this.#timers.steady = setTimeout(() => (this.#failures = 0), STEADY_AFTER);
    this.#beatLater();
  }

  #connect() {
    this.#abandon();
    if (navigator.onLine === false) return this.#enter("offline");
    this.#enter(this.#failures || this.#state === "lost" ? "lost" : "connecting");
    const socket = (this.#socket = new WebSocket(this.#url));
    this.#timers.answer = setTimeout(() => this.#drop(), ANSWER_WITHIN);
    socket.onopen = () => this.dispatchEvent(new Event("opened"));
    socket.onmessage = ({ data }) => this.#receive(data);
    socket.onclose = () => this.#drop();
  }

  #receive(data) {
    clearTimeout(this.#timers.answer);
    let frame;
    try {
      frame = JSON.parse(data);
    } catch {
      return; // A proxy's own words, not ours.
    }
    this.dispatchEvent(new CustomEvent("frame", { detail: frame }));
  }

  #drop() {
    this.#abandon();
    if (navigator.onLine === false) return this.#enter("offline"); // The online event connects again.
    const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures);
    this.#failures += 1;
    this.#enter("lost");
    this.#timers.retry = setTimeout(() => this.#connect(), longest * (0.5 + Math.random() / 2));
  }

  #beatLater() {
    clearTimeout(this.#timers.beat);
    this.#timers.beat = setTimeout(() => {
      this.#look();
      this.#beatLater();
    }, BEAT_EVERY);
  }

  /** Asks for a sign of life: a socket that slept with the computer looks open and is dead. */
  #look() {
    if (this.#state !== "open") return this.retry();
    clearTimeout(this.#timers.answer);
    this.send({ type: "ping" });
    this.#timers.answer = setTimeout(() => this.#drop(), ANSWER_WITHIN);
  }

  #abandon() {
    Object.values(this.#timers).forEach(clearTimeout);
    const socket = this.#socket;
    this.#socket = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  #enter(state) {
    if (state === this.#state) return;
    this.#state = state;
    this.dispatchEvent(new Event("state"));
  }
}
