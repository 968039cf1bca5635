"""Runs a model's graph node after node, in an order worked out once; Rasa's runner has dask plan it anew for each message."""

from __future__ import annotations

from functools import lru_cache
from graphlib import TopologicalSorter
from typing import Any

from rasa.engine.graph import GraphNode, GraphSchema
from rasa.engine.runner.dask import DaskGraphRunner


class SequentialRunner:
    """What a processor asks of a graph runner, on the nodes that Rasa's own has loaded."""

    def __init__(self, loaded: DaskGraphRunner) -> None:
        self._nodes: dict[str, GraphNode] = loaded._instantiated_nodes
        self._schema: GraphSchema = loaded._graph_schema
        self._order = lru_cache(maxsize=8)(self._ordered)

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        """Return what the targets gave; `inputs` are the outputs of nodes that are not in the graph."""
        wanted = tuple(targets or self._schema.target_names)
        given = {name: (name, value) for name, value in (inputs or {}).items()}
        for name, needs in self._order(wanted):
            given[name] = self._nodes[name](*(given[need] for need in needs))
        return {name: given[name][1] for name in wanted}

    def _ordered(self, targets: tuple[str, ...]) -> list[tuple[str, tuple[str, ...]]]:
        nodes = self._schema.minimal_graph_schema(list(targets)).nodes
        needs = {name: tuple(node.needs.values()) for name, node in nodes.items()}
        return [(name, needs[name]) for name in TopologicalSorter(needs).static_order() if name in needs]
