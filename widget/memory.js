// What stays in this browser between pages: the session's token, what is not acknowledged yet, the draft, how far was read.
// Nothing is written before the shopper's first message, and no line of the conversation ever.

const NOTHING = { session: null, seen: 0, isOpen: false, language: null, draft: "", unsent: [] };

export class Memory {
  #key;
  #kept = null;

  constructor(base) {
    this.#key = `shop-chat ${base}`;
  }

  /** Whether a conversation was begun in this browser. */
  get isBegun() {
    return Boolean(this.#stored() ?? this.#kept);
  }

  read() {
    return { ...NOTHING, ...(this.#stored() ?? this.#kept) };
  }

  /** Writes the first record; until then `change` does nothing. */
  begin(record) {
    this.#write({ ...this.read(), ...record });
  }

  /** Reads anew before it writes, since other tabs share the record. */
  change(update) {
    if (!this.isBegun) return;
    const record = this.read();
    this.#write({ ...record, ...update(record) });
  }

  #stored() {
    try {
      const record = JSON.parse(localStorage.getItem(this.#key));
      return record && typeof record === "object" && Array.isArray(record.unsent ?? []) ? record : null;
    } catch {
      return null; // Forbidden, or written by someone else.
    }
  }

  #write(record) {
    this.#kept = record;
    try {
      localStorage.setItem(this.#key, JSON.stringify(record));
    } catch {
      // Forbidden or full: kept for as long as the page lives.
    }
  }
}
