"""Makes the people and orders of the demo shop: customers, addresses, orders, payments, parcels, returns, refunds, claims, invoices.

The catalogue, the promotions, the help pages and `shop.yml` are written by hand and only read here. The same seed makes the
same files, byte for byte: `python -m demo.generate` rewrites them, and a test holds the committed files to it. The stories
that the orders tell are listed in `stories.py`; everything counts from `shop.yml`'s `demo_anchor`, whose first moment is now.
"""
