"""The contract of the intents: which there are and what topic each belongs to."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]

TOPICS = {
    "products": "check_stock ask_price product_info size_advice recommend_product notify_restock ask_authenticity usage_help",
    "offers": "ask_promotion negotiate_price bulk_order",
    "shipping": "shipping_destination shipping_cost shipping_time shipping_options customs_tax customs_problem",
    "payments": "payment_methods payment_problem request_invoice",
    "orders": "how_to_order order_status change_address change_order cancel_order expedite_order",
    "parcels": "track_parcel delivery_delay parcel_not_received",
    "returns": "return_policy return_request exchange_request refund_request refund_status damaged_item wrong_item "
    "missing_item warranty_policy warranty_repair",
    "account": "account_help privacy_request",
    "contact": "human_agent make_complaint give_praise",
    "talk": "greet goodbye thanks affirm deny inform bot_challenge switch_language out_of_scope",
}
INTENTS_OF = {topic: tuple(intents.split()) for topic, intents in TOPICS.items()}
INTENTS = frozenset(intent for intents in INTENTS_OF.values() for intent in intents)

# The languages that the bot speaks.
LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh", "zh-Hant")
