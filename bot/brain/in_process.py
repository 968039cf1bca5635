"""Rasa's way to custom actions without the HTTP hop: rasa-sdk's executor in this process.

Rasa logs a failing action and goes on; here the failure is kept with the turn, which then fails as a
whole and is tried again.
"""

from __future__ import annotations

import copy
from typing import Any

from jsonschema import ValidationError
from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk.executor import ActionExecutor

from bot.brain.trackers import current_turn


class InProcessActions(EndpointConfig):
    """Takes the request that Rasa would post to an action server."""

    def __init__(self) -> None:
        # Selective domain: the domain would be copied into every request, and no action reads it.
        super().__init__(url="in-process", enable_selective_domain=True)
        self._executor = ActionExecutor()
        self._executor.register_package("actions")

    async def request(self, method: str = "post", json: Any = None, **kwargs: Any) -> Any:
        try:
            return await self._executor.run(json)
        except Exception as error:
            if (turn := current_turn()) is not None:
                turn.failure = error
            raise


def check_answers_with_a_compiled_schema() -> None:
    """Let Rasa check actions' answers by validators made once, one for each kind of event.

    Rasa compiles its schema anew for each answer and tries every kind on every event, most of a turn's time.
    """
    schema = copy.deepcopy(RemoteAction.action_response_format_spec())
    kinds = schema["properties"]["events"]["items"].pop("oneOf")
    answer = _validator(schema)
    events = {kind["properties"]["event"]["const"]: _validator(kind) for kind in kinds}

    def validate(_: RemoteAction, result: dict[str, Any]) -> bool:
        answer.validate(result)
        for event in result["events"]:
            if event["event"] not in events:
                raise ValidationError(f"the answer of an action has an unknown event: {event['event']!r}")
            events[event["event"]].validate(event)
        return True

    RemoteAction._validate_action_result = validate


def _validator(schema: dict[str, Any]) -> Any:
    return validator_for(schema)(schema)
