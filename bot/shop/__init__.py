"""The rules of the shop: no database, no clock, no words, no library."""
