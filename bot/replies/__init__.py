"""Every text a shopper or an agent reads, by id; no text lives in Python."""
