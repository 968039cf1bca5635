"""Crossdesk: a customer-service desk for shops that sell across borders."""
