# ショップのページのチャットパネル自身の文言。アシスタントの答えはほかの話題にある。

widget-open = チャットを開く
widget-close = チャットを閉じる
widget-unread = { $count ->
   *[other] 新着メッセージ{$count}件
}
widget-panel = ショップとのチャット
widget-title = ご用件をどうぞ
widget-owner-bot = デジタルアシスタント · ご希望により担当者が対応
widget-owner-queue = 担当者の順番をお待ちいただいています
widget-owner-agent = 担当者が対応しています

widget-greeting =
    こんにちは！当店のデジタルアシスタントです。人ではなく機械がお答えします。商品、価格、配送、関税、ご注文についておたずねください。
    人の担当者をご希望の場合は、いつでもそうおっしゃってください。
widget-start = チャットの始め方
widget-start-order = 注文した商品はどこ？
widget-start-shipping = 私の国への送料はいくら？
widget-start-return = 返品するには？
widget-start-person = 担当者と話したい

widget-log = 会話
widget-you = お客様
widget-bot = アシスタント
widget-agent = ショップスタッフ
widget-system = お知らせ
widget-typing-bot = アシスタントが入力中…
widget-typing-agent = ショップスタッフが入力中…
widget-new-messages = 新着メッセージ

widget-input = メッセージ
widget-input-hint = メッセージを入力…
widget-send = 送信
widget-count = {$length}／{$limit}文字
widget-too-long = {$length}文字です。1通は最大{$limit}文字ですので、短くしてください。

widget-sending = 送信中…
widget-not-sent-yet = 未送信です。接続され次第送信します
widget-refused = 受け付けられませんでした
widget-connecting = 接続中…
widget-lost = 接続が切れました。再接続しています…
widget-offline = オフラインです。メッセージは保存され、あとで送信されます。
widget-back = 再接続しました
widget-retry = 今すぐ再試行

widget-choices = 回答の候補
widget-cards = { $count ->
   *[other] おすすめ{$count}件
}
widget-cards-back = 前のおすすめ
widget-cards-on = 次のおすすめ
widget-table = 表
widget-form = ご記入ください
widget-form-send = 送信
widget-form-missing = 入力してください。
widget-form-email = メールアドレスを入力してください（例：name@example.com）。
widget-file = ファイル
widget-new-tab = 新しいタブで開きます
widget-handed-over = 担当者に引き継ぎます
