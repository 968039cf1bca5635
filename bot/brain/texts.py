"""Rasa's responses from the catalogue of texts: `utter_talk_greet` is the text `talk-greet`."""

from __future__ import annotations

from typing import Any

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from actions.said import Said
from actions.speech import spoken
from actions.tools import Tools, the_tools, use_tools


class CatalogueResponses(NaturalLanguageGenerator):
    """A stock Rasa takes it as `nlg: {type: bot.brain.texts.CatalogueResponses}`."""

    def __init__(self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None) -> None:
        self._endpoint_config = endpoint_config

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any]:
        tools = _tools()
        message = tracker.latest_message
        said = Said.of({**message.parse_data, "metadata": message.metadata} if message else {})
        language = spoken(
            said, tracker.get_slot("language") or said.metadata.get("language_so_far"), tools.texts.languages
        )
        text_id = utter_action.removeprefix("utter_").replace("_", "-")
        text = tools.texts.text(text_id, language, shop=tools.rules().shop.name)
        return {"text": text, "custom": {"type": "language", "language": language}}


def _tools() -> Tools:
    """Return the tools of this process; a stock Rasa, which nobody gave any, gets its own."""
    try:
        return the_tools()
    except RuntimeError:
        from bot.brain.assembly import tools
        from bot.settings import read_settings
        from bot.store.database import Database

        use_tools(tools(Database(read_settings().database_url)))
        return the_tools()
