# What agents read in the console.

console-skip = To the content
console-pages = Pages
console-login = Log in
console-login-title = Log in to the console
console-logout = Log out
console-email = E-mail
console-password = Password
console-wrong-login = E-mail or password is wrong.
console-too-many-logins = Too many failed logins. Please try again in { $minutes } minutes.
console-form-ended = This page had become too old. Please log in once more.

console-queue = Queue
console-waiting = { $count ->
    [one] { $count } conversation waits for a person
   *[other] { $count } conversations wait for a person
}
console-nobody = Nobody is waiting.
console-no-wish = Asked for a person
console-since = { $minutes ->
    [0] just now
    [one] waits for { $minutes } minute
   *[other] waits for { $minutes } minutes
}
console-signed-as = Signed in as
console-order = Order
console-tried = Tried
console-dead = Could not be sent
console-dead-why = { $channel }, { $tries } tries: { $error }

console-conversation = Conversation
console-transcript = Transcript
console-promises = Promised: { $count }
console-rules = Rules: { $rules }; version { $version }
console-to-queue = Back to the queue
console-not-waiting = This conversation does not wait for a person.
console-missing = There is no such conversation.
console-from-shopper = Shopper
console-from-bot = Assistant
console-from-agent = Shop team
console-from-system = Notice
console-unseen = not shown to the shopper
console-offered = Suggested answers

console-mailbox = Mailbox
console-mailbox-what = Mail that the demo would have sent. Nothing leaves this machine.
console-no-mail = No mail yet.

console-urgent = Urgent orders
