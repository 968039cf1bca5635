"""Rasa components, one a file: language, facts in messages, intents."""
