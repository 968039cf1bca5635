"""What the bot does for each intent: one module a topic; Rasa imports the whole folder."""
