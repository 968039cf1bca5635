"""Facts about the world, as data: duty, tax, rights, restrictions, shipping lines, addresses.

Each file is read once, at first use: `load_address_forms`, `load_customs`, `load_duty_rates`, `load_restrictions`, `load_consumer_rights`, `load_shipping_lines`.
"""

from bot.facts.addresses import load_address_forms
from bot.facts.consumer_rights import load_consumer_rights
from bot.facts.customs_file import load_customs
from bot.facts.duty_rates import load_duty_rates
from bot.facts.restrictions import load_restrictions
from bot.facts.shipping_lines import load_shipping_lines

__all__ = [
    "load_address_forms",
    "load_consumer_rights",
    "load_customs",
    "load_duty_rates",
    "load_restrictions",
    "load_shipping_lines",
]
