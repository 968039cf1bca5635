# 包裹：在哪里、什么时候到、没到怎么办。

parcels-ask-order = 请问这个包裹属于哪个订单？需要订单号来确认包裹是您本人的。
parcels-not-in-order = 在订单 { $order_number } 的包裹里没有看到 { $tracking_number }。
parcels-unnumbered = 没有运单号的包裹
parcels-name = 包裹 { $tracking_number }
parcels-name-and-carrier = 包裹 { $tracking_number }（{ $carrier }）
parcels-now = { $parcel }：{ $what }。
parcels-since = { $what }（{ $on }）
parcels-no-scan = 快递公司还没有扫描记录

parcels-code-label = 已下运单，还没交给快递公司
parcels-code-picked-up = 快递公司已揽收
parcels-code-export = 已办完出口清关
parcels-code-line-haul = 国际运输途中
parcels-code-import-hold = 被海关扣留
parcels-code-released = 海关已放行
parcels-code-last-mile = 正在派送
parcels-code-delivered = 已送达
parcels-code-failed = 派送未成功
parcels-code-returned = 已退回给我们
parcels-code-lost = 快递公司确认丢失

parcels-column-when = 时间
parcels-column-what = 状态
parcels-column-where = 地点
parcels-when = { $at }
parcels-place = { $country } { $place }
parcels-place-unknown = 地点不详

parcels-window = 预计{ $earliest }至{ $latest }之间送达。
parcels-late = 原定最晚{ $latest }送达，现在已晚了 { $days } 天，非常抱歉。
parcels-late-wait = 如果到{ $search_on }还没有到，我们可以请快递公司查找。
parcels-late-search = 时间已经够久，可以请快递公司查找了。
parcels-note-no-scan = 快递公司还没有扫描，暂时没有更多信息。
parcels-note-neighbour = 快递公司说已交给邻居代收，请先问一下邻居。
parcels-note-neighbour-at = 快递公司说已交给 { $house } 号的邻居代收，请先去问一下。
parcels-note-at-door = 快递公司说包裹放在门口。
parcels-note-pick-up = 可以到快递公司的自提点取件，请带上证件和运单号。
parcels-note-pick-up-kept = 可以到快递公司的自提点取件，保管 { $days } 天，请带上证件和运单号。
parcels-note-nobody-home = 快递员上门时家里没有人。
parcels-note-wrong-address = 快递公司说地址不完整。
parcels-note-failed = 快递公司没能送到。
parcels-note-next-attempt = 快递公司说下一个工作日会再送一次。
parcels-note-ask-carrier = 没有说明什么时候再送，请凭运单号联系快递公司。
parcels-note-tax-number = 海关需要收件人的税号，快递公司拿到后包裹才能继续走。
parcels-note-value-proof = 海关需要价值证明，比如发票或付款记录，快递公司拿到后包裹才能继续走。
parcels-note-held = 包裹在海关，放行日期未知。
parcels-note-lost = 非常抱歉，这需要由同事与快递公司和您一起处理。
parcels-note-returned = 没能送到，已退回给我们。同事可以帮您重新寄出，或处理退款。
parcels-unsent = 尚未发货：{ $names }。

parcels-none-pending = 订单 { $order_number } 还没有发货：款项还没到账。
parcels-none-paid = 订单 { $order_number } 还没有发货：已付款，正在备货。
parcels-none-packed = 订单 { $order_number } 还没有发货：已打包，等待快递取件。
parcels-none-known = 没有看到订单 { $order_number } 的包裹，请同事查一下好吗？
parcels-next-customs = 要看看海关需要什么吗？
parcels-offer-search = 要我帮您申请查找吗？
parcels-offer-case = 要我登记，请同事处理吗？
parcels-still-coming = 目前看包裹没有丢。如果觉得哪里不对，可以请同事查一下。
parcels-next = 这个订单还有别的要问吗？
parcels-offer-person = 帮您转给同事处理好吗？
parcels-offer-claim = 没有收到吗？那我帮您申请查找。
parcels-claim-known = 我们从{ $opened_on }起一直在查找这个订单的包裹，同事可以告诉您进展。
parcels-claim-opened = 已为订单 { $order_number } 登记，编号 { $case_number }。同事会与快递公司交涉，并在这里告诉您结果。

parcels-late-offer = 包裹晚了，您愿意的话，我们退还运费 { $amount }。包裹照常送达。
parcels-late-take = 请退还运费
parcels-late-nothing = 包裹已经不再延误，没有可退的费用。

parcels-carrier-china-post = 中国邮政
parcels-carrier-yunexpress = 云途物流
parcels-carrier-dhl-express = DHL 国际快递
parcels-carrier-postnl = PostNL
parcels-carrier-sf-express = 顺丰速运
