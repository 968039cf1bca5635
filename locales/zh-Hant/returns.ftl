# 退貨、換貨、瑕疵和退款，以及相關規定。

returns-ask-line = 請問是哪一件？
returns-not-sent-yet = 訂單 { $order_number } 還沒出貨，沒有東西需要退，現在仍可取消。
returns-not-arrived-yet = 依物流紀錄，訂單 { $order_number } 還沒送達。退貨期限從送達那天起算。
returns-already-returned = 訂單 { $order_number } 已經退回給我們，我可以幫您查退款。
returns-not-returnable = 「{ $item }」基於衛生考量，不能因改變心意退貨。如果有瑕疵或損壞，則另當別論。
returns-too-late = 「{ $item }」的退貨期限到{ $ended_on }為止，已經不能因改變心意退貨了。如果有瑕疵，可能還在保固範圍內。
returns-warranty-over = 「{ $item }」的保固已於{ $ended_on }結束，依收件地的法律也是如此。仍可請客服人員看看您的情況。

returns-no-exchange = 本店不提供換貨，但您可以退貨後重新訂購。
returns-case-taken = 已立案，編號 { $case_number }。客服人員會在這裡提供寄回地址和後續步驟，在此之前請先不要寄出。
returns-claim-taken = 已立案，編號 { $case_number }。客服人員會在這裡和您一起解決。商品和包裹標籤的照片會很有幫助，在此之前請把兩者都留著。
returns-sorry-damaged = 很抱歉「{ $item }」送到時是這樣的狀況。商品損壞時，寄回運費不用您負擔。
returns-sorry-wrong = 很抱歉您收到的不是「{ $item }」。這是我們的疏失，寄回運費不用您負擔。
returns-sorry-missing = 很抱歉。依我們的紀錄，「{ $item }」應該在包裹裡。
returns-claim-known = 您在{ $opened_on }反映過這個問題，訂單 { $order_number } 已有客服人員在處理。
returns-in-other-parcel = 還在另一個包裹 { $tracking_number } 的配送途中：{ $names }。
returns-missing-later = 所以可能並沒有少寄。您說的是其他東西嗎？
returns-warranty-runs = 「{ $item }」的保固到{ $ends_on }為止。

returns-all-of-it = 全部
returns-ask-pieces = 是幾件呢？您買了 { $count } 件。
returns-ask-reason = 請問為什麼要退？不說也沒關係。
returns-reason-too-small = 太小
returns-reason-too-large = 太大
returns-reason-not-as-expected = 和預期不同
returns-reason-changed-mind = 改變心意
returns-reason-defective = 損壞或有瑕疵
returns-reason-none = 不想說
returns-withdraw = 撤銷契約
returns-ask-wanted = 您想換成哪一款？
returns-nothing-to-swap = 同價位的其他款式目前沒有庫存，暫時無法換貨。
returns-options-of = { $items }：可以這樣處理。
returns-column-option = 方案
returns-column-cost = 對您來說
returns-option-refund = 退款
returns-option-exchange = 換貨
returns-option-repair = 維修
returns-option-reship = 重新寄送
returns-option-keep-it = 商品留著，全額退款
returns-option-partial = 商品留著，部分退款
returns-gets-back = 退還您 { $amount }
returns-kept-back = 扣除 { $amount }
returns-no-way-back = 不用寄回
returns-way-out-buyer = 新商品運費由您負擔
returns-way-out-shop = 新商品運費由我們負擔
returns-semicolon = {"；"}
returns-ask-option = 您想選哪一種？
returns-summary = 訂單 { $order_number }，{ $items }。{ $option }：{ $means }。
returns-summary-wanted = 訂單 { $order_number }，{ $items }。{ $option }（換成{ $wanted }）：{ $means }。
returns-ask-confirm = 就這樣辦理嗎？
returns-agreed = 已辦好。退貨編號：{ $return_numbers }。
returns-send-to = 請在{ $send_by }之前寄到：{ $address }。包裹上請寫明 { $return_numbers }。
returns-label = { $return_number } 的已付運費標籤在這裡。
returns-label-title = 退貨標籤
returns-then-refund = { returns-refund-days }退還您 { $amount }。
returns-then-exchange = 收到後我們寄{ $items }給您。
returns-then-repair = 收到{ $items }後，我們修好再寄還給您。
returns-settled-refund = 已辦好：{ $amount } 依原付款方式退還給您。
returns-settled-reship = 已辦好：我們免費重新寄{ $items }給您。
returns-already-under-way = 訂單 { $order_number } 的這件商品已在辦理退貨。
returns-more-than-paid = 加上之前退過的，會超過訂單 { $order_number } 的實付金額。可以請客服人員看一下。
returns-claim-open = 您{ $opened_on }反映的問題（編號 { $claim_number }）客服人員正在處理。
returns-claim-settled = 您{ $opened_on }反映的問題（編號 { $claim_number }）已處理：{ $option }。

returns-withdrawal = 您要撤銷訂單 { $order_number } 的契約：{ $items }。我們會在 14 天內退還 { $amount }；在收到商品或寄件證明之前，我們可以暫緩退款。
returns-withdrawal-confirm = 確認撤銷
returns-withdrawal-done = 您已於{ $declared_at }撤銷契約。退貨編號：{ $return_numbers }。回執正以電子郵件寄給您。
returns-withdrawal-done-here = 您已於{ $declared_at }撤銷契約。退貨編號：{ $return_numbers }。請保存這則訊息作為回執。
returns-mail-withdrawal-subject = 撤銷契約回執，訂單 { $order_number }
returns-mail-withdrawal =
    您好：

    我們已收到您撤銷訂單 { $order_number } 契約的聲明。

    聲明時間：{ $declared_at }
    商品：
    { $items }
    退貨編號：{ $return_numbers }

    請在{ $send_by }之前把商品寄到：
    { $address }

    我們會在 14 天內依原付款方式退還 { $amount }；在收到商品或寄件證明之前，我們可以暫緩退款。

    { $shop }
returns-mail-address-follows = （地址會另外寄給您。）

returns-open-requested = 您在{ $opened_on }申請了退貨，我們正在審核。
returns-open-approved = 您{ $opened_on }的退貨申請已通過，我們在等商品寄回。
returns-open-sent-back = 您{ $opened_on }申請的退貨正在寄回途中。
returns-open-received = 您{ $opened_on }申請的退貨已收到，正在檢查。
returns-open-closed = 您{ $opened_on }申請的退貨已完成。
returns-open-refused = 您{ $opened_on }的退貨申請未通過。
returns-offer-person = 要請客服人員看一下嗎？

returns-refund-requested = 訂單 { $order_number } 的退款 { $amount } 於{ $on }提出，還沒核准。
returns-refund-approved = 訂單 { $order_number } 的退款 { $amount }（{ $on }提出）已核准，還沒退出。
returns-refund-sent = 訂單 { $order_number } 的退款 { $amount } 已於{ $on }依原付款方式退回，銀行或信用卡可能過幾天才會顯示。
returns-refund-arrived = 訂單 { $order_number } 的退款 { $amount } 已於{ $on }退出，並已入帳。
returns-refund-refused = 訂單 { $order_number } 的退款 { $amount }（{ $on }提出）未獲核准。
returns-refund-known = 您問的是其他款項嗎？可以請客服人員看一下。
returns-refund-case = 訂單 { $order_number } 的退款要求已立案，編號 { $case_number }。由客服人員決定，並在這裡告訴您。
returns-no-refund = 目前沒有看到訂單 { $order_number } 的退款。退貨的話，我們收到並檢查後最多 { $days } 個工作天退款。

returns-policy = 送達後 { $days } 天內可以退貨，須未使用且內容物齊全。
returns-policy-law = 依{ $country }的法律，送達後 { $days } 天內可以退貨。
returns-policy-law-working-days = 依{ $country }的法律，送達後 { $days } 個工作天內可以退貨。
returns-policy-none = 「{ $category }」類商品不能因改變心意退貨，有瑕疵者除外。
returns-column-what = 問題
returns-column-rule = 規定
returns-row-mind = 改變心意
returns-row-faulty = 瑕疵、損壞或寄錯
returns-pays-buyer = 寄回運費由您負擔
returns-pays-shop = 寄回運費由我們負擔
returns-row-exchange = 換貨
returns-exchange-yes = 可以
returns-exchange-no = 不提供，請退貨後重新訂購
returns-row-refund = 退款
returns-refund-days = 收到並檢查後 { $days } 個工作天內
returns-row-restocking = 扣除費用
returns-restocking = 售價的 { $percent }%
returns-row-excluded = 不能因改變心意退貨
returns-excluded = { $categories }
returns-ask-country = 有些國家或地區的法律保障更多。告訴我您住在哪裡，我來查。
returns-law-unknown = { $country }的法律規定這裡還沒查過；如果對您更有利，以法律為準。
returns-law-pays = 在{ $country }，法律規定前 { $days } 天的寄回運費由我們負擔（{ $source }，截至{ $as_of }）。
returns-law-more = 依據：{ $source }，截至{ $as_of }。
returns-law-less = { $country }的法律至少給予 { $days } 天（{ $source }，截至{ $as_of }），本店規定不低於此標準。商品有瑕疵時，您的法定權利不受影響。
returns-law-none = { $country }的法律沒有規定一般的猶豫期解約權（截至{ $as_of }），因此以本店規定為準。商品有瑕疵時，您的法定權利不受影響。
# 法律的名稱。
returns-source = { $iso ->
    [EU] 歐盟指令 2011/83/EU
    [GB] 英國 2013 年《消費者契約規則》
    [NO] 挪威《撤銷權法》
    [TR] 土耳其第 6502 號法及遠距契約規則
    [RU] 俄羅斯《消費者權益保護法》第 26.1 條
    [UA] 烏克蘭《消費者權利法》
    [KZ] 哈薩克《消費者權益保護法》
    [IL] 以色列 1981 年《消費者保護法》第 14C 條
    [SA] 沙烏地阿拉伯《電子商務法》第 13 條
    [EG] 埃及第 181/2018 號《消費者保護法》
    [ZA] 南非 2002 年《電子通訊及交易法》第 44 條
    [MX] 墨西哥《聯邦消費者保護法》第 56 條
    [BR] 巴西《消費者保護法典》第 49 條
    [AR] 阿根廷第 24.240 號法第 34 條
    [CL] 智利第 19.496 號法第 3 條之 2
    [CO] 哥倫比亞 2011 年第 1480 號法第 47 條
    [KR] 韓國《電子商務法》第 17 條
    [TW] 《消費者保護法》第 19 條
    [CN] 中國《消費者權益保護法》第 25 條
    [TH] 泰國 2002 年《直銷及直接行銷法》第 33 條
    [VN] 越南第 19/2023/QH15 號法
   *[other] { $source }
}
returns-next = 請問有商品想退嗎？

returns-warranty-of = 「{ $category }」類商品自送達起保固 { $months } 個月。
returns-warranty = 自送達起保固 { $months } 個月。
returns-warranty-longer = { $categories }保固 { $months } 個月。
returns-warranty-covers = 保固涵蓋材料和做工的瑕疵，不包括摔落、超出防水等級的進水和正常磨損。
returns-warranty-law = 在{ $country }，法律對瑕疵商品至少給 { $months } 個月的保障（截至{ $as_of }），以此為準。
returns-warranty-ask-country = 您所在地的法律可能保障更多，告訴我國家或地區，我來查。
returns-warranty-next = 是有東西壞了嗎？
