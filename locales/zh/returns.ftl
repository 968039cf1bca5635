# 退货、换货、质量问题和退款，以及相关规则。

returns-ask-line = 请问是哪一件？
returns-not-sent-yet = 订单 { $order_number } 还没有发货，不需要退货，现在可以直接取消。
returns-not-arrived-yet = 按物流记录，订单 { $order_number } 还没有送达。退货期从签收那天算起。
returns-already-returned = 订单 { $order_number } 已经退回给我们，我可以帮您查退款。
returns-not-returnable = 出于卫生原因，“{ $item }”不支持无理由退货。如果有质量问题或收到时已损坏，另当别论。
returns-too-late = “{ $item }”的退货期到{ $ended_on }为止，已经不能无理由退货了。如果是质量问题，可能还在保修期内。
returns-warranty-over = “{ $item }”的保修已于{ $ended_on }结束，按收货地的法律也是如此。不过仍可以请同事看看您的情况。

returns-no-exchange = 本店不支持换货，您可以退货后重新下单。
returns-case-taken = 已登记，编号 { $case_number }。同事会在这里告诉您寄回地址和后续步骤，在此之前请先不要寄出。
returns-claim-taken = 已登记，编号 { $case_number }。同事会在这里与您一起解决。商品和包裹面单的照片会很有帮助，在此之前请把商品和包装都留好。
returns-sorry-damaged = “{ $item }”收到时是这样，非常抱歉。商品损坏的，寄回运费不用您承担。
returns-sorry-wrong = 没有收到“{ $item }”而是别的东西，非常抱歉。这是我们的失误，寄回运费不用您承担。
returns-sorry-missing = 非常抱歉。按我们的记录，“{ $item }”应该在包裹里。
returns-claim-known = 您在{ $opened_on }反馈过这个问题，订单 { $order_number } 已有同事在处理。
returns-in-other-parcel = 还在另一个包裹 { $tracking_number } 里，正在路上：{ $names }。
returns-missing-later = 所以可能并没有少发。您说的是别的东西吗？
returns-warranty-runs = “{ $item }”的保修期到{ $ends_on }。

returns-all-of-it = 全部
returns-ask-pieces = 涉及几件？您买了 { $count } 件。
returns-ask-reason = 请问为什么要退？不说也可以。
returns-reason-too-small = 太小了
returns-reason-too-large = 太大了
returns-reason-not-as-expected = 和预期不一样
returns-reason-changed-mind = 改变主意了
returns-reason-defective = 损坏或有质量问题
returns-reason-none = 不想说
returns-withdraw = 撤销合同
returns-ask-wanted = 您想换成哪一款？
returns-nothing-to-swap = 同价位的其他款式目前没有库存，暂时不能换货。
returns-options-of = { $items }：可以这样处理。
returns-column-option = 方案
returns-column-cost = 对您来说
returns-option-refund = 退款
returns-option-exchange = 换货
returns-option-repair = 维修
returns-option-reship = 重新寄送
returns-option-keep-it = 商品留下，全额退款
returns-option-partial = 商品留下，部分退款
returns-gets-back = 退给您 { $amount }
returns-kept-back = 扣除 { $amount }
returns-no-way-back = 不用寄回
returns-way-out-buyer = 新商品运费由您承担
returns-way-out-shop = 新商品运费由我们承担
returns-semicolon = {"；"}
returns-ask-option = 您想选哪一种？
returns-summary = 订单 { $order_number }，{ $items }。{ $option }：{ $means }。
returns-summary-wanted = 订单 { $order_number }，{ $items }。{ $option }（换成{ $wanted }）：{ $means }。
returns-ask-confirm = 就这样办理吗？
returns-agreed = 已办好。退货编号：{ $return_numbers }。
returns-send-to = 请在{ $send_by }之前寄到：{ $address }。包裹上请写明 { $return_numbers }。
returns-label = { $return_number } 的已付运费面单在这里。
returns-label-title = 退货面单
returns-then-refund = { returns-refund-days }退给您 { $amount }。
returns-then-exchange = 收到后我们给您寄{ $items }。
returns-then-repair = 收到{ $items }后我们维修好再寄还给您。
returns-settled-refund = 已办好：{ $amount } 按原付款方式退给您。
returns-settled-reship = 已办好：我们免费重新给您寄{ $items }。
returns-already-under-way = 订单 { $order_number } 的这件商品已经在办理退货。
returns-more-than-paid = 加上之前退过的，会超过订单 { $order_number } 的实付金额。可以请同事看一下。
returns-claim-open = 您{ $opened_on }反映的问题（编号 { $claim_number }）同事正在处理。
returns-claim-settled = 您{ $opened_on }反映的问题（编号 { $claim_number }）已处理：{ $option }。

returns-withdrawal = 您要撤销订单 { $order_number } 的合同：{ $items }。我们在 14 天内退还 { $amount }；在收到商品或寄出凭证之前，我们可以暂缓退款。
returns-withdrawal-confirm = 确认撤销
returns-withdrawal-done = 您已于{ $declared_at }撤销合同。退货编号：{ $return_numbers }。回执正通过邮件发给您。
returns-withdrawal-done-here = 您已于{ $declared_at }撤销合同。退货编号：{ $return_numbers }。请保存这条消息作为回执。
returns-mail-withdrawal-subject = 撤销合同回执，订单 { $order_number }
returns-mail-withdrawal =
    您好：

    我们已收到您撤销订单 { $order_number } 合同的声明。

    声明时间：{ $declared_at }
    商品：
    { $items }
    退货编号：{ $return_numbers }

    请在{ $send_by }之前把商品寄到：
    { $address }

    我们在 14 天内按原付款方式退还 { $amount }；在收到商品或寄出凭证之前，我们可以暂缓退款。

    { $shop }
returns-mail-address-follows = （地址另行发给您。）

returns-open-requested = 您在{ $opened_on }申请了退货，我们正在审核。
returns-open-approved = 您{ $opened_on }的退货申请已通过，我们在等商品寄回。
returns-open-sent-back = 您{ $opened_on }申请的退货正在寄回途中。
returns-open-received = 您{ $opened_on }申请的退货已收到，正在检查。
returns-open-closed = 您{ $opened_on }申请的退货已办完。
returns-open-refused = 您{ $opened_on }申请的退货没有通过。
returns-offer-person = 要请同事看一下吗？

returns-refund-requested = 订单 { $order_number } 的退款 { $amount } 于{ $on }提出，还没有批准。
returns-refund-approved = 订单 { $order_number } 的退款 { $amount }（{ $on }提出）已批准，还没有汇出。
returns-refund-sent = 订单 { $order_number } 的退款 { $amount } 已于{ $on }按原付款方式退回，银行账单可能过几天才显示。
returns-refund-arrived = 订单 { $order_number } 的退款 { $amount } 已于{ $on }汇出，并已到账。
returns-refund-refused = 订单 { $order_number } 的退款 { $amount }（{ $on }提出）没有通过。
returns-refund-known = 您问的是别的款项吗？可以请同事看一下。
returns-refund-case = 订单 { $order_number } 的退款要求已登记，编号 { $case_number }。由同事决定，并在这里告诉您。
returns-no-refund = 目前没有看到订单 { $order_number } 的退款。退货的话，我们收到并检查后最多 { $days } 个工作日退款。

returns-policy = 签收后 { $days } 天内可以退货，需未使用且包装内的物品齐全。
returns-policy-law = 按{ $country }的法律，签收后 { $days } 天内可以退货。
returns-policy-law-working-days = 按{ $country }的法律，签收后 { $days } 个工作日内可以退货。
returns-policy-none = “{ $category }”类商品不支持无理由退货，质量问题除外。
returns-column-what = 问题
returns-column-rule = 规则
returns-row-mind = 不想要了
returns-row-faulty = 质量问题、损坏或发错
returns-pays-buyer = 寄回运费由您承担
returns-pays-shop = 寄回运费由我们承担
returns-row-exchange = 换货
returns-exchange-yes = 可以
returns-exchange-no = 不支持，可退货后重新下单
returns-row-refund = 退款
returns-refund-days = 收到并检查后 { $days } 个工作日内
returns-row-restocking = 扣除费用
returns-restocking = 货款的 { $percent }%
returns-row-excluded = 不支持无理由退货
returns-excluded = { $categories }
returns-ask-country = 有些国家和地区的法律保障更多。告诉我您住在哪里，我来查一下。
returns-law-unknown = { $country }的法律规定这里还没有查过；如果更有利，以法律为准。
returns-law-pays = 在{ $country }，法律规定前 { $days } 天寄回的运费由我们承担（{ $source }，截至{ $as_of }）。
returns-law-more = 依据：{ $source }，截至{ $as_of }。
returns-law-less = { $country }的法律至少给予 { $days } 天（{ $source }，截至{ $as_of }），本店规则不低于这一标准。商品有质量问题时，您的法定权利不变。
returns-law-none = { $country }的法律没有规定一般的无理由退货权（截至{ $as_of }），以本店规则为准。商品有质量问题时，您的法定权利不变。
# 法律的名称。
returns-source = { $iso ->
    [EU] 欧盟指令 2011/83/EU
    [GB] 英国《2013年消费者合同条例》
    [NO] 挪威《撤销权法》
    [TR] 土耳其第6502号法及远程合同条例
    [RU] 俄罗斯《消费者权益保护法》第26.1条
    [UA] 乌克兰《消费者权利法》
    [KZ] 哈萨克斯坦《消费者权益保护法》
    [IL] 以色列1981年《消费者保护法》第14C条
    [SA] 沙特《电子商务法》第13条
    [EG] 埃及第181/2018号《消费者保护法》
    [ZA] 南非2002年《电子通信与交易法》第44条
    [MX] 墨西哥《联邦消费者保护法》第56条
    [BR] 巴西《消费者保护法典》第49条
    [AR] 阿根廷第24.240号法第34条
    [CL] 智利第19.496号法第3条之二
    [CO] 哥伦比亚2011年第1480号法第47条
    [KR] 韩国《电子商务法》第17条
    [TW] 《消费者保护法》第19条
    [CN] 《消费者权益保护法》第25条
    [TH] 泰国2002年《直销与直接营销法》第33条
    [VN] 越南第19/2023/QH15号法
   *[other] { $source }
}
returns-next = 您有商品想退吗？

returns-warranty-of = “{ $category }”类商品自签收起保修 { $months } 个月。
returns-warranty = 自签收起保修 { $months } 个月。
returns-warranty-longer = { $categories }保修 { $months } 个月。
returns-warranty-covers = 保材料和做工问题，不包括摔坏、超出防水等级的进水和正常磨损。
returns-warranty-law = 在{ $country }，法律规定质量问题至少有 { $months } 个月的保障（截至{ $as_of }），以此为准。
returns-warranty-ask-country = 您所在地的法律可能保障更多，告诉我国家或地区，我来查一下。
returns-warranty-next = 是有东西坏了吗？
