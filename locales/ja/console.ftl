# 担当者が管理画面で見る文言。

console-skip = 本文へ移動
console-pages = ページ
console-login = ログイン
console-login-title = 管理画面にログイン
console-logout = ログアウト
console-email = メールアドレス
console-password = パスワード
console-wrong-login = メールアドレスまたはパスワードが正しくありません。
console-too-many-logins = ログインの失敗が続いたため、{ $minutes }分後にもう一度お試しください。
console-form-ended = ページの有効期限が切れました。もう一度ログインしてください。

console-queue = 対応待ち
console-waiting = { $count ->
   *[other] { $count }件の会話が担当者を待っています
}
console-nobody = お待ちのお客様はいません。
console-no-wish = 担当者を希望
console-since = { $minutes ->
    [0] たった今
   *[other] { $minutes }分待ち
}
console-signed-as = ログイン中のアカウント
console-order = 注文
console-tried = 試したこと
console-dead = 送信できなかったもの
console-dead-why = { $channel }、試行{ $tries }回：{ $error }

console-conversation = 会話
console-transcript = 会話の記録
console-promises = お約束した内容：{ $count }件
console-rules = ルール：{ $rules }、版 { $version }
console-to-queue = 対応待ち一覧に戻る
console-not-waiting = この会話は担当者を待っていません。
console-missing = この会話は存在しません。
console-from-shopper = お客様
console-from-bot = アシスタント
console-from-agent = ショップスタッフ
console-from-system = お知らせ
console-unseen = お客様には表示されません
console-offered = 回答の候補

console-mailbox = メールボックス
console-mailbox-what = デモで送信されるはずだったメールです。このマシンの外には送信されません。
console-no-mail = メールはまだありません。

console-urgent = 至急の注文
