"""The Rasa agent and the actions as one small service; help search."""
