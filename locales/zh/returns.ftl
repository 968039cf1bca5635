# 退货、换货、质量问题和退款，以及相关规则。

returns-ask-line = 请问是哪一件？
returns-not-sent-yet = 订单 { $order_number } 还没有发货，不需要退货，现在可以直接取消。
returns-not-arrived-yet = 按物流记录，订单 { $order_number } 还没有送达。退货期从签收那天算起。
returns-already-returned = 订单 { $order_number } 已经退回给我们，我可以帮您查退款。
returns-not-returnable = 出于卫生原因，“{ $item }”不支持无理由退货。如果有质量问题或收到时已损坏，另当别论。
returns-too-late = “{ $item }”的退货期到{ $ended_on }为止，已经不能无理由退货了。如果是质量问题，可能还在保修期内。
returns-warranty-over = “{ $item }”的保修已于{ $ended_on }结束，按收货地的法律也是如此。不过仍可以请同事看看您的情况。

returns-return-until = “{ $item }”最晚{ $last_day }可以退货，需未使用且包装内的物品齐全。
returns-exchange-until = “{ $item }”最晚{ $last_day }可以换货，需未使用且包装内的物品齐全。
returns-way-back-buyer = 如果是不想要了，寄回的运费由您承担。
returns-way-back-shop = 寄回的运费由我们承担。
returns-refund-after-return = “{ $item }”最晚{ $last_day }可以寄回；我们收到并检查后 { $days } 个工作日内退款。
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
