# What the chat panel on the shop's page says by itself; what the assistant answers is in the other topics.

widget-open = Open the chat
widget-close = Close the chat
widget-unread = { $count ->
    [one] {$count} new message
   *[other] {$count} new messages
}
widget-panel = Chat with the shop
widget-title = How can we help?
widget-owner-bot = Digital assistant · a person on request
widget-owner-queue = You are in line for a person
widget-owner-agent = You are talking with a person

widget-greeting =
    Hello! I am the shop’s digital assistant – a machine, not a person. Ask me about products, prices, shipping, customs or your order.
    Would you rather talk to a person? Just say so, at any time.
widget-start = Ways to begin
widget-start-order = Where is my order?
widget-start-shipping = How much is shipping to my country?
widget-start-return = How do I return something?
widget-start-person = I’d like to talk to a person

widget-log = Conversation
widget-you = You
widget-bot = Assistant
widget-agent = Shop team
widget-system = Notice
widget-typing-bot = The assistant is writing…
widget-typing-agent = The shop team is writing…
widget-new-messages = New messages

widget-input = Your message
widget-input-hint = Write a message…
widget-send = Send
widget-count = {$length} of {$limit} characters
widget-too-long = {$length} characters – at most {$limit} fit in one message. Please shorten it.

widget-sending = Sending…
widget-not-sent-yet = Not sent yet – goes out as soon as you are connected
widget-refused = Not accepted
widget-connecting = Connecting…
widget-lost = Connection lost. Trying again…
widget-offline = You are offline. Your messages are kept and go out later.
widget-back = Connected again
widget-retry = Try now

widget-choices = Suggested answers
widget-cards = { $count ->
    [one] {$count} suggestion
   *[other] {$count} suggestions
}
widget-cards-back = Previous suggestions
widget-cards-on = More suggestions
widget-table = Table
widget-form = Please fill in
widget-form-send = Send
widget-form-missing = Please fill this in.
widget-form-email = Please enter an e-mail address, such as name@example.com.
widget-file = File
widget-new-tab = opens in a new tab
widget-handed-over = A person takes over
