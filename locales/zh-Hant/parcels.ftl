# 包裹：在哪裡、何時到、沒到怎麼辦。

parcels-ask-order = 請問這個包裹屬於哪一筆訂單？需要訂單編號來確認包裹是您本人的。
parcels-not-in-order = 訂單 { $order_number } 的包裹裡沒有看到 { $tracking_number }。
parcels-unnumbered = 沒有追蹤號碼的包裹
parcels-name = 包裹 { $tracking_number }
parcels-name-and-carrier = 包裹 { $tracking_number }（{ $carrier }）
parcels-now = { $parcel }：{ $what }。
parcels-since = { $what }（{ $on }）
parcels-no-scan = 物流還沒有掃描紀錄

parcels-code-label = 已建立寄件資料，還沒交給物流
parcels-code-picked-up = 物流已收件
parcels-code-export = 已完成出口通關
parcels-code-line-haul = 國際運送途中
parcels-code-import-hold = 被海關扣留
parcels-code-released = 海關已放行
parcels-code-last-mile = 物流配送中
parcels-code-delivered = 已送達
parcels-code-failed = 投遞未成功
parcels-code-returned = 已退回給我們
parcels-code-lost = 物流確認遺失

parcels-column-when = 時間
parcels-column-what = 狀態
parcels-column-where = 地點
parcels-when = { $at }
parcels-place = { $country } { $place }
parcels-place-unknown = 地點不明

parcels-window = 預計{ $earliest }至{ $latest }之間送達。
parcels-late = 原本最晚應於{ $latest }送達，現在已晚了 { $days } 天，很抱歉。
parcels-late-wait = 如果到{ $search_on }還沒到，我們可以請物流協尋。
parcels-late-search = 時間已經夠久，可以請物流協尋了。
parcels-note-no-scan = 物流還沒有掃描，目前沒有更多資訊。
parcels-note-neighbour = 物流表示已交給鄰居代收，請先向鄰居詢問。
parcels-note-neighbour-at = 物流表示已交給 { $house } 號的鄰居代收，請先過去詢問。
parcels-note-at-door = 物流表示包裹放在門口。
parcels-note-pick-up = 可以到物流的取貨點領取，請攜帶身分證件和追蹤號碼。
parcels-note-pick-up-kept = 可以到物流的取貨點領取，保留 { $days } 天，請攜帶身分證件和追蹤號碼。
parcels-note-nobody-home = 物流送貨時沒有人在家。
parcels-note-wrong-address = 物流表示地址不完整。
parcels-note-failed = 物流沒能送達。
parcels-note-next-attempt = 物流表示下一個工作天會再送一次。
parcels-note-ask-carrier = 沒有說明何時再送，請用追蹤號碼詢問物流。
parcels-note-tax-number = 海關需要收件人的稅籍號碼，物流收到後包裹才能繼續運送。
parcels-note-value-proof = 海關需要價值證明，例如發票或付款紀錄，物流收到後包裹才能繼續運送。
parcels-note-held = 包裹在海關，放行日期未定。
parcels-note-lost = 很抱歉，這需要由客服人員和物流、和您一起處理。
parcels-note-returned = 沒能送達，已退回給我們。客服人員可以重新寄出，或處理您的款項。
parcels-unsent = 尚未出貨：{ $names }。

parcels-none-pending = 訂單 { $order_number } 還沒有出貨：款項尚未入帳。
parcels-none-paid = 訂單 { $order_number } 還沒有出貨：已付款，正在備貨。
parcels-none-packed = 訂單 { $order_number } 還沒有出貨：已包裝，等待物流取件。
parcels-none-known = 沒有看到訂單 { $order_number } 的包裹，要請客服人員查一下嗎？
parcels-next-customs = 要看看海關需要什麼嗎？
parcels-offer-search = 要幫您申請協尋嗎？
parcels-offer-case = 要幫您立案，請客服人員處理嗎？
parcels-still-coming = 就目前所知包裹沒有遺失。如果覺得哪裡不對，可以請客服人員查一下。
parcels-next = 這筆訂單還有其他問題嗎？
parcels-offer-person = 幫您轉給客服人員好嗎？
parcels-offer-claim = 沒有收到嗎？那我幫您申請協尋。
parcels-claim-known = 我們從{ $opened_on }起一直在協尋這筆訂單的包裹，客服人員可以告訴您進度。
parcels-claim-opened = 已為訂單 { $order_number } 立案，編號 { $case_number }。客服人員會向物流查詢，並在這裡告訴您結果。

parcels-late-offer = 包裹晚了，您願意的話，我們退還運費 { $amount }。包裹照常送達。
parcels-late-take = 請退還運費
parcels-late-nothing = 包裹已經不再延誤，沒有可退的費用。

parcels-carrier-china-post = 中國郵政
parcels-carrier-yunexpress = 雲途物流（YunExpress）
parcels-carrier-dhl-express = DHL 國際快遞
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = 順豐速運
